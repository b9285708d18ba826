import pg from 'pg';

/** A row by the names of its columns; instants are words that PostgreSQL reads. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows of one table in one statement. Every row has the columns of the first. */
export async function insert(db: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const into = pg.escapeIdentifier(table);
  const columns = Object.keys(first).map((column) => pg.escapeIdentifier(column));
  await db.query(
    `insert into ${into} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${into}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
