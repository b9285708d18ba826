import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedFiles, isNoted } from '@app/kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import { House } from './support/house.js';

/** Written by services, which note what they tell themselves. */
const BY_SERVICES = ['deliveredMail', 'previewRiskImport'];

/** Every operation that a page of the dashboard sends, from its sources. */
function definitions() {
  const sources = readdirSync('apps/dashboard/src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('generated'),
  );
  const texts = sources.flatMap((file) =>
    [...readFileSync(join('apps/dashboard/src', file), 'utf8').matchAll(/graphql\(`([^`]*)`/g)].map(([, text]) => text ?? ''),
  );
  return texts.flatMap((text) => parse(text).definitions);
}

describe('what a reading of a restricted risk is said to have come through', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ worker: false });
  });
  afterAll(() => house.close());

  it('has a word for everything that a page asks for and that can put one on record, and for every file', () => {
    const { schema } = house.api.get(GraphQLSchemaHost);
    const all = definitions();
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const one of all) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

    const tells = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): boolean =>
      (set?.selections ?? []).some((one) => {
        if (one.kind === Kind.FRAGMENT_SPREAD) return tells(fragments.get(one.name.value)?.selectionSet, type);
        if (one.kind === Kind.INLINE_FRAGMENT) return tells(one.selectionSet, type);
        if (!isObjectType(type)) return false;
        const field = type.getFields()[one.name.value];
        return field !== undefined && (isNoted(type.name, one.name.value) || tells(one.selectionSet, getNamedType(field.type)));
      });

    const found = new Set(BY_SERVICES);
    for (const operation of all) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const root = schema.getRootType(operation.operation);
      for (const field of operation.selectionSet.selections) {
        if (field.kind !== Kind.FIELD) continue;
        const type = root?.getFields()[field.name.value]?.type;
        if (type && tells(field.selectionSet, getNamedType(type))) found.add(field.name.value);
      }
    }
    // And what answers such a row itself, to whoever asks.
    for (const root of [schema.getQueryType(), schema.getMutationType()])
      for (const { name, type } of Object.values(root?.getFields() ?? {})) {
        const answered = getNamedType(type);
        const nodes = isObjectType(answered) ? answered.getFields()['nodes']?.type : undefined;
        if (isNoted((nodes ? getNamedType(nodes) : answered).name, 'anything')) found.add(name);
      }
    for (const { address, isPublic } of definedFiles.values()) if (!isPublic && address.startsWith('risk')) found.add(address);
    expect(found.size).toBeGreaterThan(20);
    for (const language of ['et', 'en']) {
      const messages = readFileSync(`apps/dashboard/src/rooms/risks/record/messages/${language}.ts`, 'utf8');
      const missing = [...found].filter((name) => !messages.includes(`\n  'risks.readThrough.${name}': '`));
      expect([language, ...missing.sort()]).toEqual([language]);
    }
  });
});
