// Every language has the same keys, arguments and the plural categories that its grammar asks for (CLDR); every reason of a Problem, every
// key that code names and every value of an enum that code puts behind a prefix has its message; no message is left that nobody says.
// Sentences say you to the reader in Estonian as *teie*; only buttons and titles, which end in no full stop, command in one word.
import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { transformSync } from '@swc/core';
import { buildSchema, isEnumType } from 'graphql';

/** Values of an enum that never stand behind a prefix, with the reason. */
const NEVER_SAID = {
  'seminars.answer.own.NONE': 'nobody answers that they have not answered',
  'councils.rules.toFirst.HELPER': 'who helps is told besides others, never first',
};

/** What commands a *sina*: a sentence, or a part of one, that begins so speaks to another reader than the sentences around it. */
const TO_SINA = new Set(
  `aktsepteeri alusta anna arvuta ava eemalda esita hinda impordi jaga jäta jätka kasuta kavanda kinnita kirjuta kontrolli koosta kopeeri
  korda kustuta kutsu küsi laadi lase leia lisa logi loe lõpeta lühenda mine muuda mõtle märgi määra nimeta näita oota otsi otsusta paku
  palu pane paranda peida põhjenda pöördu proovi saada salvesta sea selgita seo sisesta sulge tagasta teata tee tule too täida täpsusta
  tõsta tühista tühjenda uuenda vaata vabasta vajuta vali vasta vii võrdle võta ära ühenda`.split(/\s+/),
);

async function load(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const { LANGUAGES } = await load('libs/kernel/messages/languages.ts');
const faults = [];
const catalogue = new Map(LANGUAGES.map((language) => [language, new Map()]));

const files = listFiles(/\/messages\/(et|en|lv|ru)\.ts$/);
for (const file of files) {
  const language = file.match(/(\w+)\.ts$/)[1];
  for (const [key, text] of Object.entries(Object.values(await load(file))[0])) {
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

/** The text without the names of buttons, which are quoted. */
const toSina = (text) =>
  (text.replace(/„[^“]*“/g, '').match(/[^.!?{}]+[.!?]/g) ?? [])
    .flatMap((sentence) => sentence.split(/[,:;–]| (?:ja|või|siis) /))
    .map((part) =>
      part
        .trim()
        .split(/[\s.!?]/)[0]
        .toLowerCase(),
    )
    .filter((word) => TO_SINA.has(word));
for (const [key, { text, file }] of catalogue.get('et'))
  for (const word of toSina(text)) faults.push(`${file}: ${key} commands a sina (${word})`);

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

const keys = new Set(LANGUAGES.flatMap((language) => [...catalogue.get(language).keys()]));
for (const key of keys) {
  for (const language of LANGUAGES) if (!catalogue.get(language).has(key)) faults.push(`${key} is missing in ${language}`);
  const args = [...catalogue.keys()]
    .map((language) => parsed.get(`${language}/${key}`))
    .filter(Boolean)
    .map((found) => [...found.args].sort().join());
  if (new Set(args).size > 1) faults.push(`${key} has other arguments in other languages: ${args.join(' | ')}`);
}

// What code says: keys word for word, and prefixes that it completes with a value. Keys and prefixes begin with the word of a room.
const rooms = new Set([...keys].map((key) => key.split('.')[0]));
const said = new Set();
const prefixes = new Map();
const say = (key, file) => (keys.has(key) ? said.add(key) : faults.push(`${file}: no message ${key}`));
const isKey = (text) => rooms.has(text.split('.')[0]);

for (const file of listFiles(/(?<!spec|\.d)\.tsx?$/)) {
  if (files.includes(file)) continue;
  const code = readFileSync(file, 'utf8');
  const reasons = [
    ...code.matchAll(/new Problem\(\s*'[A-Z_]+',\s*'([a-z0-9-]+)'/g),
    ...code.matchAll(/explainConstraint\(\s*'[a-z_]+',\s*'([a-z0-9-]+)'/g),
  ];
  for (const [, reason] of reasons) say(`problem.${reason}`, file);
  // t('key'), translate(language, 'key'): a key, known or not. Any other text that is a key, such as `success: 'key'`, counts as said.
  for (const [, key] of code.matchAll(/\b(?:t|translate)\((?:[\w.]+,\s*)?'([a-z][\w-]*(?:\.[\w-]+)+)'/g)) say(key, file);
  for (const [, key] of code.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)) if (keys.has(key)) said.add(key);
  // On the server only what is translated: keys of deliveries look alike.
  const completed = file.startsWith('apps/dashboard') ? /`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g : /\btranslate\([^`]*`([a-z][\w.-]*\.)\$\{/g;
  for (const [, prefix] of code.matchAll(completed)) if (isKey(prefix)) prefixes.set(prefix, file);
  // A mail's own `say`: const say = (key) => translate(language, `room.mail.${key}`), then say('subject').
  const own = /\bsay = \([^)]*\)[^`]*=>\s*translate\([^`]*`([\w.-]+\.)\$\{key\}`/.exec(code)?.[1];
  if (own) for (const [, key] of code.matchAll(/\bsay\(\s*'([\w.-]+)'/g)) say(own + key, file);
}

const enums = Object.values(buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')).getTypeMap())
  .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
  .map((type) => ({ name: type.name, values: type.getValues().map(({ name }) => name) }));
for (const [prefix, file] of prefixes) {
  const endings = [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length).split('.')[0]);
  if (endings.length === 0) faults.push(`${file}: no message begins with ${prefix}`);
  for (const key of keys) if (key.startsWith(prefix)) said.add(key);
  // The enum whose values stand behind the prefix: the one that most of the endings are of. All of its values must be there.
  const hits = ({ values }) => values.filter((value) => endings.includes(value)).length;
  const [best] = enums
    .filter((one) => hits(one) * 2 > one.values.length)
    .sort((a, b) => hits(b) - hits(a) || a.values.length - b.values.length);
  for (const value of best?.values ?? [])
    if (!endings.includes(value) && !NEVER_SAID[prefix + value])
      faults.push(`${file}: ${best.name} has ${value}, but there is no message ${prefix}${value}`);
}
for (const key of keys) if (!said.has(key)) faults.push(`${key} is said nowhere`);

const count = (language) => `${language} ${catalogue.get(language).size}`;
console.log(`messages: ${LANGUAGES.map(count).join(', ')} of ${keys.size}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
