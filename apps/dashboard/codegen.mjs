// Writes src/graph/generated from the API's schema and the graphql(`…`) documents of this source tree.
//   node apps/dashboard/codegen.mjs             writes
//   node apps/dashboard/codegen.mjs --check     says whether what is committed is what would be written
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse } from 'graphql';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const here = import.meta.dirname;
const target = join(here, 'src/graph/generated/');
const schema = parse(await readFile(join(here, '../api/schema.graphql'), 'utf8'));

const documents = [];
for (const name of (await readdir(join(here, 'src'), { recursive: true })).sort()) {
  if (!/\.tsx?$/.test(name) || /generated/.test(name)) continue;
  const source = await readFile(join(here, 'src', name), 'utf8');
  for (const [, text] of source.matchAll(/\bgraphql\(\s*`([^`]*)`,?\s*\)/g))
    documents.push({ location: relative(process.cwd(), join(here, 'src', name)), document: parse(text), rawSDL: text });
}

const files = await preset.buildGeneratesSection({
  baseOutputDir: target,
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars: { DateTime: 'string', Date: 'string' },
  },
  presetConfig: { fragmentMasking: false },
  pluginContext: {},
  plugins: [],
  pluginMap: {},
});
await mkdir(target, { recursive: true });
const stale = [];
for (const file of files) {
  const text = await codegen(file);
  if (!process.argv.includes('--check')) await writeFile(file.filename, text);
  else if ((await readFile(file.filename, 'utf8').catch(() => '')) !== text) stale.push(relative(process.cwd(), file.filename));
}
if (stale.length > 0) {
  console.error(`Not what the schema and the documents say: ${stale.join(', ')}. Run: npm run schema`);
  process.exit(1);
}
console.log(`dashboard types: ${documents.length} documents`);
