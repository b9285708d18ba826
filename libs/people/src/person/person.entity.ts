import { LanguageEnum, type Language } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { applyGiven } from '../changes.js';

const CHANGEABLE = ['firstName', 'lastName', 'email', 'phone', 'language'] as const;
export type PersonFields = Pick<Person, (typeof CHANGEABLE)[number]>;

/** Whether somebody is administrator is decided by a command on the server, never through the API: its role may not write the column. */
@ObjectType({ description: 'A person, with or without an account. An account is nothing but an e-mail address to send a sign-in link to.' })
@Entity('persons')
@Unique('persons_email', ['email'])
@Check('persons_first_name_length', 'length(first_name) between 1 and 100')
@Check('persons_last_name_length', 'length(last_name) between 1 and 100')
@Check('persons_language', `language in ('et', 'lv', 'ru', 'en')`)
@Index('persons_alphabet', { synchronize: false })
@Index('persons_created_by_index', ['createdBy'])
export class Person {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'persons_pkey' })
  id!: string;

  @Field(() => String)
  @Column('text')
  firstName!: string;

  @Field(() => String)
  @Column('text')
  lastName!: string;

  /** Unique whatever its capitals. The API's role cannot read address and telephone: `contacts()` answers them, see contact.ts. */
  @Column('citext', { nullable: true, select: false })
  email!: string | null;

  @Column('text', { nullable: true, select: false })
  phone!: string | null;

  @Field(() => LanguageEnum, { description: 'The language mails to this person are written in.' })
  @Column('text', { default: 'et' })
  language!: Language;

  @Column({ type: 'boolean', default: false, insert: false, update: false })
  isAdministrator!: boolean;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'viewer_id()' })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'now()' })
  createdAt!: Date;

  static of(fields: Partial<PersonFields> & Pick<PersonFields, 'firstName' | 'lastName'>): Person {
    const person = new Person();
    person.change(fields);
    return person;
  }

  change(fields: Partial<PersonFields>): void {
    applyGiven(this, fields, CHANGEABLE);
  }

  get name(): string {
    return `${this.firstName} ${this.lastName}`;
  }
}
