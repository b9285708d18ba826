import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { sourceOf, type Class } from './columns.js';
import { declarationOf, isPlain, type FieldDeclaration } from './declaration.js';
import { textOf } from './as-text.js';
import { notingOf, type Noting } from './noted.js';
import { objectTypeOf, TYPE_NAME, type Picked, type Selection, type Selector } from './selection.js';
import { isAskedPlainly, shapeOf, type Shape } from './shape.js';

export type RelationDeclaration = Extract<FieldDeclaration, { kind: 'one' | 'many' | 'connection' }>;

/** One value of the answer: `slot` is its key in the JSON; a field asked with several arguments has a slot for each of them. */
export type Step =
  | {
      readonly kind: 'column';
      readonly slot: string;
      readonly picked: Picked;
      readonly property: string;
      readonly scalar: string;
      readonly shape: Shape | undefined;
    }
  | {
      readonly kind: 'sql';
      readonly slot: string;
      readonly picked: Picked;
      readonly declaration: Extract<FieldDeclaration, { kind: 'sql' }>;
      readonly scalar: string;
      readonly shape: Shape | undefined;
    }
  | {
      readonly kind: 'computed';
      readonly slot: string;
      readonly picked: Picked;
      readonly declaration: Extract<FieldDeclaration, { kind: 'computed' }>;
    }
  | {
      readonly kind: 'relation';
      readonly slot: string;
      readonly picked: Picked;
      readonly declaration: RelationDeclaration;
      readonly page?: PageParts;
      readonly node: Plan;
    };

export interface PageParts {
  /** Name of the connection's type where somebody asked for it. */
  readonly typeName: string | undefined;
  readonly infoTypeName: string | undefined;
  /** Whether nothing of the page is asked under another name. */
  readonly isPlain: boolean;
  readonly nodes: boolean;
  readonly pageInfo: boolean;
  readonly hasNextPage: boolean;
  readonly endCursor: boolean;
  readonly totalCount: boolean;
}

/** What is asked of one type, matched with its declarations. Holds no value of any request, so that it can be kept. */
export interface Plan {
  readonly type: Class;
  readonly steps: readonly Step[];
  /** Fields that were asked for with more than one set of arguments, with their slots. */
  readonly variants: ReadonlyMap<string, readonly { readonly slot: string; readonly picked: Picked }[]>;
  /** Where reading a row has to be put on record. */
  readonly noting: Noting | undefined;
  /** How it or anything below it is put on record. */
  readonly keepWithin: Noting['keep'] | undefined;
  /** Whether anything is left to do in TypeScript after the database has answered. */
  readonly needsFinish: boolean;
  /** Name of the type where somebody asked for it. */
  readonly typeName: string | undefined;
  /** Where PostgreSQL can write the answer as it goes out: the fields that then must not be null. */
  readonly asText: ReadonlySet<string> | undefined;
}

/** Matches a selection with declarations; a selected field without one is a programming error that names it. */
export function planOf(graphType: GraphQLObjectType, selection: Selection, selector: Selector): Plan {
  const declaration = declarationOf(graphType.name);
  if (!declaration) throw new Error(`${graphType.name} has no declared reads`);
  const times = new Map<string, Picked[]>();
  const typeName = typeNameOf(graphType, selection);
  for (const picked of fieldsOf(selection)) times.set(picked.name, [...(times.get(picked.name) ?? []), picked]);
  const variants = new Map<string, { slot: string; picked: Picked }[]>();
  const steps: Step[] = [];
  for (const [name, all] of times) {
    all.forEach((picked, i) => {
      const slot = all.length === 1 ? name : `${name}#${i}`;
      if (all.length > 1) variants.set(name, [...(variants.get(name) ?? []), { slot, picked }]);
      const field = declaration.fields.get(name) ?? columnField(declaration.type, name);
      if (!field) throw new Error(`${graphType.name}.${name} is neither a column nor declared in any *.reads.ts`);
      steps.push(stepOf(slot, picked, field, selector));
    });
  }
  const known = notingOf(declaration.type);
  const noting = known && [...times.keys()].some(known.tells) ? known : undefined;
  const needsFinish =
    noting !== undefined ||
    variants.size > 0 ||
    steps.some((step) => step.kind === 'computed' || (step.kind === 'relation' && (step.page !== undefined || step.node.needsFinish)));
  const keeps = keepsOf(noting, steps);
  const plan = { type: declaration.type, steps, variants, noting, keepWithin: keeps[0], needsFinish, typeName };
  // A text has one mark for all that is put on record: it does not tell two kinds apart.
  return { ...plan, asText: keeps.length > 1 ? undefined : textOf(plan) };
}

function keepsOf(own: Noting | undefined, steps: readonly Step[]): Noting['keep'][] {
  const all = [own?.keep, ...steps.map((step) => (step.kind === 'relation' ? step.node.keepWithin : undefined))];
  return [...new Set(all.filter((one) => one !== undefined))];
}

const fieldsOf = (selection: Selection): Selection => selection.filter(({ name }) => name !== TYPE_NAME);

function typeNameOf(type: GraphQLObjectType, selection: Selection): string | undefined {
  return selection.some(({ name }) => name === TYPE_NAME) ? type.name : undefined;
}

export interface PagePlan {
  readonly page: PageParts;
  readonly node: Plan;
}

/** Takes a selection on an `XConnection` apart into what is asked of the page and what of its rows. */
export function pagePlanOf(graphType: GraphQLObjectType, nodes: readonly FieldNode[], selector: Selector): PagePlan {
  const selection = selector.select(graphType, nodes);
  const rows = selection.find(({ name }) => name === 'nodes');
  const rowType = getNamedType(graphType.getFields()['nodes']?.type) as GraphQLObjectType | undefined;
  if (!rowType) throw new Error(`${graphType.name} has no nodes`);
  const pageInfo = selection.find(({ name }) => name === 'pageInfo');
  const pageInfoType = pageInfo && objectTypeOf(pageInfo);
  const parts = pageInfoType ? selector.select(pageInfoType, pageInfo.nodes) : [];
  return {
    page: {
      typeName: typeNameOf(graphType, selection),
      infoTypeName: pageInfoType && typeNameOf(pageInfoType, parts),
      isPlain: [...selection, ...parts].every(isAskedPlainly),
      nodes: rows !== undefined,
      pageInfo: pageInfo !== undefined,
      hasNextPage: parts.some(({ name }) => name === 'hasNextPage'),
      endCursor: parts.some(({ name }) => name === 'endCursor'),
      totalCount: selection.some(({ name }) => name === 'totalCount'),
    },
    node: planOf(rowType, rows ? selector.select(rowType, rows.nodes) : [], selector),
  };
}

function stepOf(slot: string, picked: Picked, declaration: FieldDeclaration, selector: Selector): Step {
  const graphType = objectTypeOf(picked);
  const scalar = getNamedType(picked.field.type).name;
  switch (declaration.kind) {
    case 'column':
      return {
        kind: 'column',
        slot,
        picked,
        property: declaration.property,
        scalar,
        shape: graphType && shapeOf(graphType, picked, selector),
      };
    case 'sql':
      if (graphType && !isPlain(graphType.name))
        throw new Error(`${picked.name} builds a ${graphType.name} by SQL, so ${graphType.name} must be named to declarePlain`);
      return { kind: 'sql', slot, picked, declaration, scalar, shape: graphType && shapeOf(graphType, picked, selector) };
    case 'computed':
      return { kind: 'computed', slot, picked, declaration };
    case 'connection':
      return { kind: 'relation', slot, picked, declaration, ...pagePlanOf(graphType as GraphQLObjectType, picked.nodes, selector) };
    default: {
      if (!graphType) throw new Error(`${picked.name} is declared as a relation, but ${scalar} is no object type`);
      return { kind: 'relation', slot, picked, declaration, node: planOf(graphType, selector.select(graphType, picked.nodes), selector) };
    }
  }
}

function columnField(type: Class, name: string): FieldDeclaration | undefined {
  return sourceOf(type).column(name) && { kind: 'column', property: name };
}
