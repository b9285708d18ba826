/** Whether a file ends before what it holds: thrown by Node's buffers and by readers of formats alike. By name, for Jest's realm has a RangeError of its own. */
export const breaksOff = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'RangeError';
