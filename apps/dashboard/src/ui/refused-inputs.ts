// Where a refusal of the server is read. It names the field of the input that it is about; the page may show that field, only the list
// that it stands in, or neither: then it is told as a sentence, never swallowed.

export interface Fault {
  /** Of the input: `title`, `days.1.endsAt`. */
  path: string;
  sentence: string;
}

type IsShown = (path: string) => boolean;

/** The shown input that a path belongs to: its own, or that of the list or thing around it. */
export function inputAround(path: string, isShown: IsShown): string | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const around = parts.slice(0, length).join('.');
    if (isShown(around)) return around;
  }
  return undefined;
}

/** Sentences by the path of their input, those of one input joined. A path that nothing shows keeps its name. */
export function errorsOf(faults: Fault[], isShown: IsShown): Record<string, string> {
  const errors: Record<string, string[]> = {};
  for (const { path, sentence } of faults) (errors[inputAround(path, isShown) ?? path] ??= []).push(sentence);
  return Object.fromEntries(Object.entries(errors).map(([path, sentences]) => [path, [...new Set(sentences)].join(' ')]));
}

/** What no shown input tells. */
export function untold(errors: Record<string, unknown>, isShown: IsShown): string[] {
  const left = Object.entries(errors).filter(([path, error]) => typeof error === 'string' && !isShown(path));
  return [...new Set(left.map(([, error]) => String(error)))];
}
