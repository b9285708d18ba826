import {
  Column,
  CreateDateColumn,
  DataSource,
  DeleteDateColumn,
  Entity,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';
import { databaseOptions } from '../database.js';
import { asEntity, asHidden, asJson, sourceOf, type Class } from './columns.js';

abstract class Stamped {
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @VersionColumn()
  version!: number;

  @Column('text')
  note!: string;
}

@Entity('oddities')
class Oddity extends Stamped {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { name: 'otherName', nullable: true })
  renamed!: string | null;

  @Column('uuid', { array: true })
  peopleIds!: string[];

  @Column('varchar', { nullable: true })
  override note!: string;

  @DeleteDateColumn()
  goneAt!: Date | null;

  @Column('jsonb')
  someJSON!: object;
}

@Entity('pairs')
class Pair {
  @PrimaryColumn('uuid')
  leftId!: string;

  @PrimaryColumn('uuid')
  rightId!: string;
}

describe('columns of a class', () => {
  it('are those that TypeORM finds with a connection', async () => {
    const url = (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', 'postgres').replace('DATABASE', 'postgres');
    const db = await new DataSource(databaseOptions(url, [Oddity, Pair], 1)).initialize();
    for (const type of [Oddity, Pair] as Class[]) {
      const { tableName, columns } = db.getMetadata(type as typeof Oddity);
      const source = sourceOf(type);
      expect(source.table).toBe(tableName);
      for (const { propertyName, databaseName: name, isNullable: nullable, type: its, isArray, isPrimary } of columns) {
        expect(source.column(propertyName)).toEqual({ name, nullable, type: `${String(its)}${isArray ? '[]' : ''}` });
        expect(source.primaryKey.includes(propertyName)).toBe(isPrimary);
      }
      expect(source.column('nothing')).toBeUndefined();
    }
    await db.destroy();
  });

  it('are the snake case of any property where a class has no table', () => {
    class Payload {}
    expect(sourceOf(Payload).table).toBeUndefined();
    expect(sourceOf(Payload).column('hostCount')).toEqual({ name: 'host_count', type: undefined, nullable: true });
  });

  it('travel in the form that GraphQL, or a policy, expects', () => {
    expect(asJson('t1.x', 'timestamptz')).toContain('to_char');
    expect(asJson('t1.x', 'DateTime')).toContain('to_char');
    expect(asJson('t1.x', 'time')).toBe('left(t1.x::text, 5)');
    expect(asJson('t1.x', 'date')).toBe('t1.x');
    expect(asHidden('t1.x', 'bigint')).toBe('t1.x::text');
    expect(asHidden('t1.x', 'uuid')).toBe('t1.x');
    expect(asEntity('2026-01-02T03:04:05+02:00', 'timestamptz')).toEqual(new Date('2026-01-02T01:04:05Z'));
    expect(asEntity('2026-01-02', 'date')).toBe('2026-01-02');
    expect(asEntity(null, 'timestamptz')).toBeNull();
  });
});
