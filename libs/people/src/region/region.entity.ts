import { Day, enumOf, plusDays, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

const KINDS = ['COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT'] as const;
export const RegionKind = enumOf('RegionKind', KINDS, 'Level of a region in the official classifier, the highest first.');
export type RegionKind = keyof typeof RegionKind;

/** Loaded from the official classifier when the database is prepared (apps/launcher/regions.ts), and kept by administrators. */
@ObjectType({
  description:
    'A place of the official classifier (EHAK in Estonia, ATVK in Latvia): country, county, municipality, settlement. One record as long as ' +
    'its code stands for it, whatever its name; one that has ended stays.',
})
@Entity('regions')
@Exclusion('regions_code', `using gist (country with =, code with =, daterange(valid_from, valid_to, '[]') with &&)`)
@Check('regions_kind', `kind in ('COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT')`)
@Check('regions_name_length', 'length(name) between 1 and 200')
@Check('regions_code_length', 'length(code) between 1 and 20')
@Check('regions_validity', 'valid_to >= valid_from')
@Check('regions_not_into_itself', 'merged_into_id <> id')
@Check('regions_merged_when_ended', 'merged_into_id is null or valid_to is not null')
@Index('regions_parent_index', ['parentId'])
@Index('regions_merged_into_index', ['mergedIntoId'])
@Index('regions_in_order', { synchronize: false })
export class Region {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'regions_pkey' })
  id!: string;

  @Field(() => String, { description: 'Country of the classifier, ISO 3166-1 alpha-2.' })
  @Column('text')
  country!: string;

  @Field(() => String, { description: "Code in the country's classifier; stands for one region at a time." })
  @Column('text')
  code!: string;

  @Field(() => RegionKind)
  @Column('text')
  kind!: RegionKind;

  @Field(() => String, { description: 'The present name, or the last one.' })
  @Column('text')
  name!: string;

  @ForeignKey(() => Region, { name: 'regions_parent', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day that it is known to have existed; it may be older than that. Null when no day is known.',
  })
  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day it existed: municipalities merge. Null while it exists.' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  @ForeignKey(() => Region, { name: 'regions_merged_into', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  mergedIntoId!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  /** The database fills it in; null for what the classifier brought. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'viewer_id()' })
  createdBy!: string | null;

  static of(
    fields: Pick<Region, 'country' | 'code' | 'kind' | 'name'> & { validFrom: string },
    parent: Region | null,
    today: string,
  ): Region {
    const region = Object.assign(new Region(), { validTo: null, mergedIntoId: null }, fields);
    region.moveTo(parent, fields.validFrom > today ? fields.validFrom : today, today);
    return region;
  }

  /** Each level lies in a higher one of the same country, which exists on that day: so no region can come to lie in itself. */
  moveTo(parent: Region | null, on: string, today: string): void {
    if (!parent) {
      if (this.kind !== 'COUNTRY') throw new Problem('INVALID', 'required', 'parentId');
      this.parentId = null;
      return;
    }
    if (KINDS.indexOf(parent.kind) >= KINDS.indexOf(this.kind) || parent.country !== this.country)
      throw new Problem('INVALID', 'region-in-wrong-place', 'parentId');
    parent.mustExistOn(on, today, 'parentId');
    this.parentId = parent.id;
  }

  /** `on` is the last day. What merges into another goes on as that one, which is of the same kind and exists on the day after. */
  end(on: string, into: Region | null, today: string): void {
    if (this.validTo !== null && (this.mergedIntoId !== null || !into)) throw new Problem('CONFLICT', 'region-already-ended', 'id');
    this.validTo ??= on;
    if (this.validFrom !== null && this.validTo < this.validFrom) throw new Problem('INVALID', 'ends-before-start', 'validTo');
    if (!into) return;
    if (into.id === this.id || into.kind !== this.kind || into.country !== this.country)
      throw new Problem('INVALID', 'region-merges-with-its-like', 'mergedIntoId');
    into.mustExistOn(plusDays(this.validTo, 1), today, 'mergedIntoId');
    this.mergedIntoId = into.id;
  }

  mustNotEndBefore(day: string, field: string): void {
    if (this.validTo !== null && this.validTo < day) throw new Problem('CONFLICT', 'region-has-ended', field);
  }

  /** A first day that is past says only since when it is known: the region may be older. One that lies ahead is the first. */
  mustExistOn(day: string, today: string, field: string): void {
    this.mustNotEndBefore(day, field);
    if (this.validFrom !== null && this.validFrom > today && this.validFrom > day)
      throw new Problem('CONFLICT', 'region-begins-later', field);
  }
}
