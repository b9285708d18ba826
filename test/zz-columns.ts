import type { DataSource } from 'typeorm';
import { sourceOf } from '../libs/kernel/src/reads/columns.js';
export function columnsDiffer(db: DataSource): string[] {
  return db.entityMetadatas.flatMap((meta) => {
    const source = sourceOf(meta.target as never);
    const own = meta.columns.map((c) => `${meta.tableName} ${c.propertyName} ${c.databaseName} ${c.isNullable} ${String(c.type)}${c.isArray ? '[]' : ''} ${c.isPrimary}`);
    const mine = meta.columns.map((c) => { const k = source.column(c.propertyName); return `${source.table} ${c.propertyName} ${k?.name} ${k?.nullable} ${k?.type} ${source.primaryKey.includes(c.propertyName)}`; });
    return own.map((o, i) => (o === mine[i] ? '' : `${o} <> ${mine[i]}`)).filter(Boolean);
  });
}
