// Photos and files of whoever came by a link in a mail: `POST /evidence-by-link/<item>?name=…`, the token in the header `x-link-token`.
import { takeEvidence } from '../evidence/evidence.files.js';
import { openUpdateLink } from './open-update-link.js';

takeEvidence('evidence-by-link', async (act, { caller, linkToken = '' }) => (await openUpdateLink(act, caller, linkToken)).act);
