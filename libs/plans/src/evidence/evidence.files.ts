// What the dashboard shows and gives out of it: `/files/evidence` downloads, `POST /evidence/<item>` sends.
import { defineFile, defineUpload, Problem, type Act, type UploadTarget } from '@app/kernel';
import { noteReadings } from '@app/risks';
import { MOST_BYTES, MOST_MEGABYTES } from './evidence-limits.js';
import { ItemEvidenceArgs } from './evidence.inputs.js';
import { EvidenceService, type Kept } from './evidence.service.js';
import { trueType } from './true-type.js';
import { withoutMetadata } from './without-metadata.js';

const service = new EvidenceService();

defineFile({
  address: 'evidence',
  query: 'itemEvidence',
  args: ItemEvidenceArgs,
  isReady: true,
  read: async (act: Act, { id }: ItemEvidenceArgs) => {
    const [found] = await act.tx.query<{ name: string; type: string; bytes: Buffer; restricted: string | null }[]>(
      `select e.file_name as name, e.media_type as type, b.bytes, case when i.is_behind_mark then restricted_risks_of_item(i.id) end as restricted
         from item_evidence e join evidence_bytes b on b.id = e.id join action_items i on i.id = e.item_id where e.id = $1`,
      [id],
    );
    if (!found) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    if (found.restricted !== null) noteReadings(act, found.restricted.split(','));
    return found;
  },
  write: async ({ name, type, bytes }) => ({ name, type: type.startsWith('text/') ? `${type}; charset=utf-8` : type, bytes }),
});

/**
 * Takes files in at `POST /<address>/<item>?name=…`. For who comes with a link of a mail and no session, `open` says whose act it is and
 * refuses other links; else it is the session's.
 */
export function takeEvidence(address: string, open?: (act: Act, target: UploadTarget) => Promise<Act>): void {
  const opened = async (act: Act, target: UploadTarget): Promise<Act> => (open ? open(act, target) : act);
  defineUpload<Kept>({
    address,
    isPublic: open !== undefined,
    mostBytes: MOST_BYTES,
    tooLarge: () => new Problem('INVALID', 'evidence-is-too-large', 'file', { megabytes: MOST_MEGABYTES }),
    check: async (act, target) => void (await service.expect(await opened(act, target), target.id)),
    look: async (bytes, { name }) => {
      const mediaType = await trueType(bytes, name);
      return { fileName: name, mediaType, bytes: withoutMetadata(bytes, mediaType) };
    },
    keep: async (act, target, looked) => {
      const { id, fileName, mediaType, byteSize } = await service.add(await opened(act, target), target.id, looked);
      return { id, fileName, mediaType, byteSize };
    },
  });
}

takeEvidence('evidence');
