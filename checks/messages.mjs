// Every language has the same keys, arguments and the plural categories that its grammar asks for (CLDR); every reason of a Problem and
// every key the dashboard names has its message. Estonian and English are complete; Latvian and Russian may wait, and are counted.
import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { transformSync } from '@swc/core';

const COMPLETE = ['et', 'en'];
const faults = [];
const catalogue = new Map(['et', 'en', 'lv', 'ru'].map((language) => [language, new Map()]));

async function load(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.values(module)[0];
}

const files = listFiles(/\/messages\/(et|en|lv|ru)\.ts$/);
for (const file of files) {
  const language = file.match(/(\w+)\.ts$/)[1];
  for (const [key, text] of Object.entries(await load(file))) {
    const known = catalogue.get(language);
    if (known.has(key)) faults.push(`${file}: ${key} is defined elsewhere too`);
    known.set(key, { text, file });
  }
}

function listFiles(pattern) {
  const all = ['libs', 'apps'].flatMap((root) => readdirSync(root, { recursive: true }).map((file) => `${root}/${file}`));
  return all.filter((file) => /\.tsx?$/.test(file) && pattern.test(file) && !file.includes('generated'));
}

function describe(elements, found = { args: new Set(), plurals: [] }) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound && element.type !== TYPE.tag) found.args.add(element.value);
    if (element.type === TYPE.plural) found.plurals.push(Object.keys(element.options));
    for (const option of Object.values(element.options ?? {})) describe(option.value, found);
    if (element.children) describe(element.children, found);
  }
  return found;
}

const parsed = new Map();
for (const [language, messages] of catalogue) {
  for (const [key, { text, file }] of messages) {
    try {
      const found = describe(parse(text));
      parsed.set(`${language}/${key}`, found);
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const options of found.plurals) {
        const missing = wanted.filter((category) => !options.includes(category) && !(category === 'many' && language !== 'ru'));
        if (missing.length > 0) faults.push(`${file}: ${key} lacks the plural ${missing.join(', ')}`);
      }
    } catch (error) {
      faults.push(`${file}: ${key} is no ICU message: ${error.message}`);
    }
  }
}

const keys = new Set(COMPLETE.flatMap((language) => [...catalogue.get(language).keys()]));
for (const key of keys) {
  for (const language of COMPLETE) if (!catalogue.get(language).has(key)) faults.push(`${key} is missing in ${language}`);
  const args = [...catalogue.keys()]
    .map((language) => parsed.get(`${language}/${key}`))
    .filter(Boolean)
    .map((found) => [...found.args].sort().join());
  if (new Set(args).size > 1) faults.push(`${key} has other arguments in other languages: ${args.join(' | ')}`);
}
for (const language of ['lv', 'ru'])
  for (const key of catalogue.get(language).keys()) if (!keys.has(key)) faults.push(`${key} (${language}) is unknown in et and en`);

for (const file of listFiles(/(?<!spec|\.d)\.tsx?$/)) {
  const code = readFileSync(file, 'utf8');
  const reasons = [
    ...code.matchAll(/new Problem\(\s*'[A-Z_]+',\s*'([a-z0-9-]+)'/g),
    ...code.matchAll(/explainConstraint\(\s*'[a-z_]+',\s*'([a-z0-9-]+)'/g),
  ];
  for (const [, reason] of reasons)
    if (!keys.has(`problem.${reason}`)) faults.push(`${file}: the reason ${reason} has no message problem.${reason}`);
  if (!file.startsWith('apps/dashboard')) continue;
  for (const [, key] of code.matchAll(/\bt\(\s*'([a-zA-Z][\w.-]+)'/g)) if (!keys.has(key)) faults.push(`${file}: no message ${key}`);
}

const count = (language) => `${language} ${catalogue.get(language).size}`;
console.log(`messages: ${['et', 'en', 'lv', 'ru'].map(count).join(', ')} of ${keys.size}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
