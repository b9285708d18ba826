import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

const remembering = new WeakSet<Storage>();

/**
 * class-validator 0.15 walks through the rules of all classes each time it is given an object, to find those that it inherits: more than all
 * else of a validation, and more with each new class. They are looked for once a class; when anything is told apart by groups, as ever.
 */
export function rememberRules(storage = getMetadataStorage()): void {
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const known = new WeakMap<Function, Map<string, Rules>>();
  const look = storage.getTargetValidationMetadatas.bind(storage);
  // Of an object within another the name of the other's class comes along.
  storage.getTargetValidationMetadatas = (type, within, always, strictGroups, groups) => {
    if (always || strictGroups || groups?.length) return look(type, within, always, strictGroups, groups);
    const rulesOfType = known.get(type) ?? new Map<string, Rules>();
    const rules = rulesOfType.get(within) ?? look(type, within, always, strictGroups, groups);
    known.set(type, rulesOfType.set(within, rules));
    return rules;
  };
}
