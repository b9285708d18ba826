import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person who speaks in a session. `during` follows the session, so that the database can keep a speaker from being in two places. */
@Entity('agenda_speakers')
@Unique('agenda_speakers_once', ['sessionId', 'personId'])
@Exclusion('agenda_speakers_is_free', 'using gist (person_id with =, during with &&) where (is_binding)', {
  deferrable: 'INITIALLY IMMEDIATE',
})
@Index('agenda_speakers_person_index', ['personId'])
@Index('agenda_speakers_session_index', ['sessionId'])
@Index('agenda_speakers_seminar_index', ['seminarId'])
@ForeignKey('AgendaSession', ['sessionId', 'seminarId', 'during'], ['id', 'seminarId', 'during'], {
  name: 'agenda_speakers_session',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class AgendaSpeaker {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'agenda_speakers_pkey' })
  id!: string;

  @Column('uuid')
  seminarId!: string;

  @Column('uuid')
  sessionId!: string;

  @ForeignKey('Person', { name: 'agenda_speakers_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId!: string;

  @Column('tstzrange')
  during!: string;

  @Column('integer', { default: 1 })
  position!: number;

  /** False once the seminar is cancelled: its hours bind nobody any more. */
  @Column('boolean', { default: true })
  isBinding!: boolean;
}
