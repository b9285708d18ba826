import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Class } from './columns.js';
import { pagePlanOf, planOf, type PagePlan, type Plan } from './plan.js';
import { conditionsOf, objectTypeOf, Selector, type Info } from './selection.js';

// Plans are kept as long as the parsed operation is.

const PLANS_PER_OPERATION = 64;
const NO_PAGE = {
  typeName: undefined,
  infoTypeName: undefined,
  isPlain: false,
  nodes: false,
  pageInfo: false,
  hasNextPage: false,
  endCursor: false,
  totalCount: false,
};
const plans = new WeakMap<object, Map<string, PagePlan | undefined>>();

/** The plan of what `info` says was asked of a type; undefined when nobody asked for anything at that place. */
export function keptPlan(kind: 'one' | 'page', type: Class, info: Info, at: readonly string[]): PagePlan | undefined {
  let key = `${kind} ${type.name} ${at.join('.')} ${conditionsOf(info)}`;
  for (let path: Info['path'] | undefined = info.path; path; path = path.prev) if (typeof path.key === 'string') key += `/${path.key}`;
  const kept = plans.get(info.operation) ?? new Map<string, PagePlan | undefined>();
  plans.set(info.operation, kept);
  if (kept.has(key)) return kept.get(key);
  const selector = new Selector(info);
  const plan = makePlan(kind, type, selector, at);
  if (kept.size >= PLANS_PER_OPERATION) kept.clear();
  if (!selector.dependsOnValues) kept.set(key, plan);
  return plan;
}

function makePlan(kind: 'one' | 'page', type: Class, selector: Selector, at: readonly string[]): PagePlan | undefined {
  const { info } = selector;
  let graphType = getNamedType(info.returnType);
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const name of at) {
    const picked = selector.select(graphType as GraphQLObjectType, nodes).filter((one) => one.name === name);
    const [first] = picked;
    if (!first) return undefined;
    nodes = picked.flatMap((one) => one.nodes);
    graphType = objectTypeOf(first) ?? graphType;
  }
  const expected = kind === 'page' ? `${type.name}Connection` : type.name;
  if (!isObjectType(graphType) || graphType.name !== expected)
    throw new Error(`${info.parentType.name}: asked to read ${expected} where the schema has ${graphType.name}`);
  if (kind === 'page') return pagePlanOf(graphType, nodes, selector);
  const node: Plan = planOf(graphType, selector.select(graphType, nodes), selector);
  return { node, page: NO_PAGE };
}
