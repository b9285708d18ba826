/** The value of `--name=value` or `--name value` on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.findIndex((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));
  const found = process.argv[at];
  if (at < 0 || found === undefined) return undefined;
  return found.includes('=') ? found.slice(found.indexOf('=') + 1) : process.argv[at + 1];
}
