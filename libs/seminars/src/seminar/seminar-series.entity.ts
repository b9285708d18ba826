import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

@ObjectType({ description: 'Seminars that belong together, such as the spring seminars of two neighbours. Kept by the leading council.' })
@Entity('seminar_series')
@Unique('seminar_series_name', ['councilId', 'name'])
@Unique('seminar_series_of_council', ['id', 'councilId'])
export class SeminarSeries {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_series_pkey' })
  id!: string;

  @ForeignKey('Council', { name: 'seminar_series_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => String)
  @Column('text')
  name!: string;
}
