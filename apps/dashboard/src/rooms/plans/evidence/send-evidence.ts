// Sends one file. By XMLHttpRequest: fetch does not tell how much of a body has left.
import { refusalsIn, withoutGraphQL, type Refusal } from '../../../graph/problem';

export interface SentFile {
  id: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
}

export const MOST_FILES = 10;
export const MOST_MEGABYTES = 20;

interface Sending {
  /** For who came by a link in a mail, without a session. */
  linkToken?: string;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
}

/** The file as it is kept, or why it is not. */
export function sendEvidence(itemId: string, file: File, { linkToken, onProgress }: Sending): Promise<SentFile | Refusal> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const name = new URLSearchParams({ name: file.name });
    request.open('POST', `/${linkToken === undefined ? 'evidence' : 'evidence-by-link'}/${itemId}?${name.toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    if (linkToken !== undefined) request.setRequestHeader('x-link-token', linkToken);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => done(answerOf(request));
    request.onerror = () => done(withoutGraphQL(undefined));
    request.send(file);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): SentFile | Refusal {
  try {
    const answer = JSON.parse(responseText) as SentFile & { errors?: { extensions: Record<string, unknown> }[] };
    if (status === 201) return answer;
    const [refusal] = (answer.errors ?? []).flatMap(({ extensions }) => refusalsIn(extensions));
    if (refusal) return refusal;
  } catch {
    // No JSON: whoever stands before the server answered.
  }
  return withoutGraphQL(status);
}
