import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An institution whose present people are invited beside the seats. */
@Entity('audience_institutions')
@Unique('audience_institutions_once', ['seminarId', 'institutionId'])
@Index('audience_institutions_institution_index', ['institutionId'])
export class AudienceInstitution {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'audience_institutions_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'audience_institutions_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @ForeignKey('Institution', { name: 'audience_institutions_institution', onDelete: 'CASCADE' })
  @Column('uuid')
  institutionId!: string;
}

/** A person invited by name beside the seats. */
@Entity('audience_persons')
@Unique('audience_persons_once', ['seminarId', 'personId'])
@Index('audience_persons_person_index', ['personId'])
export class AudiencePerson {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'audience_persons_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'audience_persons_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @ForeignKey('Person', { name: 'audience_persons_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;
}
