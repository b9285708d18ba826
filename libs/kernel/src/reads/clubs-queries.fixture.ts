import fc, { type Arbitrary } from 'fast-check';
import { getNamedType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

export interface RandomQuery {
  text: string;
  variables: Record<string, unknown>;
}

const VARIABLES = { yes: 'Boolean!', no: 'Boolean!', maybe: 'Boolean = true', few: 'Int', level: 'Level', atLeast: 'Int! = 4' };

/** A short word that is equal for equal texts, for aliases: one alias never stands for two different fields. */
const wordOf = (text: string): string => `${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)}`;

/** Random operations on the clubs' schema: selections, aliases, arguments, directives, and fragments of every kind. */
export class QueryMaker {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: { ids: string[]; names: string[]; clubCursors: string[]; memberCursors: string[] },
  ) {}

  query(): Arbitrary<RandomQuery> {
    const root = this.schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(root.getFields()).filter(({ name }) => name !== 'roster');
    const one = fc.oneof(...roots.map((field) => this.field(root, field, 3)));
    const variables = fc.record({
      yes: fc.boolean(),
      no: fc.boolean(),
      few: fc.constantFrom(null, 1, 3),
      level: fc.constantFrom(null, 'EXPERT'),
      atLeast: fc.integer({ min: -1, max: 6 }),
    });
    const given = fc.tuple(variables, fc.constantFrom({}, { maybe: true }, { maybe: false }));
    return fc
      .tuple(fc.array(one, { minLength: 1, maxLength: 2 }), given)
      .map(([fields, [some, more]]) => this.assembled(fields.join(' '), { ...some, ...more }));
  }

  /** Named fragments are written as `«Type|selection»` while the text grows, and become definitions here. */
  private assembled(body: string, variables: Record<string, unknown>): RandomQuery {
    const definitions = new Map<string, string>();
    let text = `{ ${body} }`;
    for (let inner = /«(\w+)\|([^«»]*)»/.exec(text); inner; inner = /«(\w+)\|([^«»]*)»/.exec(text)) {
      const [whole, type = '', selection = ''] = inner;
      const name = `F${wordOf(type + selection)}_${selection.length}`;
      definitions.set(name, `fragment ${name} on ${type} { ${selection} }`);
      text = text.replace(whole, `...${name}`);
    }
    const all = [text, ...definitions.values()].join('\n');
    const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(all));
    const head = used.length > 0 ? `query (${used.map(([name, type]) => `$${name}: ${type}`).join(', ')}) ` : '';
    return {
      text: head + all,
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.some(([other]) => other === name))),
    };
  }

  private selection(type: GraphQLObjectType, depth: number): Arbitrary<string> {
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isObjectType(getNamedType(field.type)));
    const field =
      fields.length > 0
        ? fc.oneof(...fields.map((one) => this.field(type, one, depth - 1)), fc.constant('__typename'))
        : fc.constant('__typename');
    const flat = fc.array(field, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    const named = type.getInterfaces().length > 0;
    const spread = fc
      .tuple(flat, this.directive(), fc.constantFrom('inline', 'bare', 'named', ...(named ? ['interface', 'nested'] : [])))
      .map(([inner, directive, kind]) => {
        if (kind === 'inline') return `... on ${type.name} ${directive} { ${inner} }`;
        if (kind === 'bare') return `... ${directive} { ${inner} }`;
        if (kind === 'named') return `«${type.name}|${inner}» ${directive}`;
        if (kind === 'interface') return `... on Named ${directive} { name n: name }`;
        return `«Named|... on ${type.name} ${directive} { ${inner} } name ... on ${type.name === 'Club' ? 'Member { points }' : 'Club { rank }'}»`;
      });
    return fc
      .array(fc.oneof({ weight: 3, arbitrary: flat }, { weight: 2, arbitrary: spread }), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
  }

  private field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): Arbitrary<string> {
    const args = fc.tuple(...field.args.map((arg) => this.argument(parent.name, arg))).map((all) => {
      const given = all.filter((one) => one !== '');
      return given.length > 0 ? `(${given.join(', ')})` : '';
    });
    const target = getNamedType(field.type);
    const below = isObjectType(target) ? this.selection(target, depth).map((inner) => ` { ${inner} }`) : fc.constant('');
    return fc.tuple(fc.constantFrom('', 'a', 'b'), args, this.directive(), below).map(([prefix, given, directive, inner]) => {
      const alias = prefix || given ? `${prefix}${field.name}${given ? wordOf(given) : ''}: ` : '';
      return `${alias}${field.name}${given} ${directive}${inner}`;
    });
  }

  private argument(parent: string, { name }: GraphQLArgument): Arbitrary<string> {
    const cursors = parent === 'Query' ? this.values.clubCursors : this.values.memberCursors;
    const choices: Record<string, readonly string[]> = {
      id: this.values.ids.map((id) => `"${id}"`),
      name: this.values.names.map((one) => `"${one}"`),
      first: ['1', '2', '5', '100', 'null', '$few', ''],
      after: [...cursors.map((cursor) => `"${cursor}"`), '', '', '', 'null'],
      level: ['EXPERT', 'NOVICE', 'null', '$level', ''],
      atLeast: ['0', '3', '$atLeast', ''],
    };
    return fc.constantFrom(...(choices[name] ?? [''])).map((value) => (value === '' ? '' : `${name}: ${value}`));
  }

  private directive(): Arbitrary<string> {
    const one = [
      '@include(if: $yes)',
      '@skip(if: $no)',
      '@include(if: true)',
      '@skip(if: true)',
      '@include(if: $maybe)',
      '@skip(if: $no) @include(if: $yes)',
    ];
    return fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...one) });
  }
}
