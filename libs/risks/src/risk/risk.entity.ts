import { Instant, plusDays, Problem } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import type { RiskSettings } from '../matrix/risk-settings.entity.js';
import { RISK_LEVELS } from '../matrix/scale.js';
import { yearsAfter } from './days.js';
import type { Trend } from './risk-enums.js';
import { RiskStanding, type AccessMark } from './risk-standing.js';

const CHANGEABLE = [
  'title',
  'description',
  'class',
  'eventType',
  'isMalicious',
  'scenario',
  'worstScenario',
  'horizonMonths',
  'causes',
  'consequences',
  'vulnerableGroups',
  'affectedServices',
  'isCrossBorder',
  'ownerInstitutionId',
  'ownerPersonId',
  'leadAssessorInstitutionId',
  'treatment',
  'identifiedOn',
  'origin',
  'originNote',
  'publicText',
  'isPublic',
  'reviewDays',
] as const;
export type RiskFields = Pick<Risk, (typeof CHANGEABLE)[number]>;

/** What a new risk has where nothing is said. */
const EMPTY = {
  status: 'DRAFT',
  isMalicious: false,
  isPublic: false,
  isCrossBorder: false,
  treatment: null,
  ownerInstitutionId: null,
  ownerPersonId: null,
  markBasis: null,
  reviewDays: null,
  reviewedOn: null,
  reviewDueOn: null,
  currentScore: null,
  currentLevel: null,
  currentMatrixId: null,
  version: 1,
} as const;

const MARK_YEARS = 5;

@ObjectType({ description: 'A risk, threat or problem in the register of a council.' })
@Entity('risks')
@Unique('risks_of_council', ['id', 'councilId'])
@Unique('risks_number', ['councilId', 'number'])
@Check('risks_public_or_marked', 'not (is_public and mark_basis is not null)')
@Index('risks_by_level', { synchronize: false })
@Index('risks_by_title', { synchronize: false })
@Index('risks_by_change', { synchronize: false })
@Index('risks_by_score', { synchronize: false })
@Index('risks_by_target', { synchronize: false })
@Index('risks_by_status', { synchronize: false })
@Index('risks_by_review_last', { synchronize: false })
@Index('risks_public', { synchronize: false })
export class Risk extends RiskStanding {
  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When it was changed or scored last.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;

  static of(
    councilId: string,
    number: number,
    fields: Partial<RiskFields> & Pick<RiskFields, 'title' | 'class' | 'eventType'>,
    today: string,
  ): Risk {
    const risk = Object.assign(new Risk(), EMPTY, { councilId, number, identifiedOn: today, horizonMonths: fields.isMalicious ? 24 : 60 });
    risk.change(fields, today);
    return risk;
  }

  change(fields: Partial<RiskFields>, today: string): void {
    this.refuseWhenClosed('id');
    const { treatment } = this;
    applyGiven(this, fields, CHANGEABLE);
    // Accepting is an act of its own, with approver, reason and expiry; ceasing to accept is a change like any other.
    if (fields.treatment === 'ACCEPT' && treatment !== 'ACCEPT') throw new Problem('INVALID', 'accepting-needs-a-decision', 'treatment');
    this.mustHold(today);
  }

  /** For five years at most, and for as long again from the day that it is put on anew (Public Information Act of Estonia, section 40). */
  mark(mark: AccessMark | null, today: string): void {
    this.refuseWhenClosed('id');
    if (mark && this.isPublic) throw new Problem('CONFLICT', 'risk-is-public', 'mark');
    const longest = mark && yearsAfter(this.markBasis !== null && mark.from < today ? today : mark.from, MARK_YEARS);
    const until = mark?.until ?? (mark && yearsAfter(mark.from, MARK_YEARS));
    if (mark && until && until < mark.from) throw new Problem('INVALID', 'ends-before-start', 'mark.until');
    if (until && longest && until > longest) throw new Problem('INVALID', 'mark-too-long', 'mark.until', { day: longest });
    Object.assign(this, {
      markBasis: mark?.basis ?? null,
      markFrom: mark?.from ?? null,
      markUntil: until,
      markHolder: mark?.holder ?? null,
    });
  }

  /** Whether a mark holds today or will. */
  isMarked(today: string): boolean {
    return this.markBasis !== null && (this.markUntil === null || this.markUntil >= today);
  }

  open(settings: RiskSettings, today: string): void {
    if (this.status !== 'DRAFT') throw new Problem('CONFLICT', 'risk-is-not-a-draft', 'id');
    this.enter(settings, today);
  }

  reopen(settings: RiskSettings, today: string): void {
    this.refuseUnlessClosed('id');
    Object.assign(this, { closedOn: null, closeReason: null });
    this.enter(settings, today);
  }

  close(reason: string, today: string): void {
    this.refuseWhenClosed('id');
    Object.assign(this, { status: 'CLOSED', closedOn: today, closeReason: reason, reviewDueOn: null });
  }

  /** An assessment becomes what the risk shows. One of an earlier day than the last of its kind is history, and shows nothing. */
  show(assessment: RiskAssessment, isLatest: boolean, settings: RiskSettings): void {
    if (!isLatest) return;
    const { kind, likelihood, overallImpact: impact, score, level, matrixId } = assessment;
    const trend = this.trendTo(assessment);
    const of = kind.toLowerCase();
    Object.assign(this, {
      [`${of}Likelihood`]: likelihood,
      [`${of}Impact`]: impact,
      [`${of}Score`]: score,
      [`${of}Level`]: level,
      [`${of}MatrixId`]: matrixId,
    });
    if (kind !== 'CURRENT') return;
    Object.assign(this, { trend, levelRank: RISK_LEVELS.indexOf(level) + 1, assessedOn: assessment.assessedOn });
    if (this.status === 'DRAFT') return;
    const looked = this.reviewedOn !== null && this.reviewedOn > assessment.assessedOn ? this.reviewedOn : assessment.assessedOn;
    this.reviewDueOn = plusDays(looked, this.reviewDays ?? settings.reviewDays(level));
  }

  /** Answers when it is looked at again. */
  review(status: 'OPEN' | 'MONITORED', settings: RiskSettings, today: string): string {
    const due = plusDays(today, this.reviewDays ?? settings.reviewDays(this.currentLevel));
    Object.assign(this, { status, reviewedOn: today, reviewDueOn: due });
    return due;
  }

  /** Its own interval changed: the next review is counted again from when it was looked at last, or came into the register if that was later. */
  countReviewAgain(settings: RiskSettings, enteredOn: string): void {
    if (this.status === 'DRAFT') return;
    const looked = [enteredOn, this.reviewedOn ?? '', this.assessedOn ?? ''].sort().at(-1) ?? enteredOn;
    this.reviewDueOn = plusDays(looked, this.reviewDays ?? settings.reviewDays(this.currentLevel));
  }

  /** Looked at anew from today on: what was known before it was closed or left as a draft may be out of date. */
  private enter(settings: RiskSettings, today: string): void {
    this.status = 'OPEN';
    this.reviewDueOn = plusDays(today, this.reviewDays ?? settings.reviewDays(this.currentLevel));
  }

  refuseWhenClosed(field: string): void {
    if (this.status === 'CLOSED') throw new Problem('CONFLICT', 'risk-is-closed', field);
  }

  refuseUnlessClosed(field: string): void {
    if (this.status !== 'CLOSED') throw new Problem('CONFLICT', 'risk-is-not-closed', field);
  }

  /** Asked after what the status forbids: who is told to load the newest version must be able to go on with it. */
  refuseUnlessNewest(version: number): void {
    if (this.version !== version) throw new Problem('CONFLICT', 'stale-version', 'version');
  }

  /** Scores of two matrices do not compare. */
  private trendTo({ score, matrixId }: RiskAssessment): Trend | null {
    if (this.currentScore === null || this.currentMatrixId !== matrixId) return null;
    return score > this.currentScore ? 'UP' : score < this.currentScore ? 'DOWN' : 'SAME';
  }

  private mustHold(today: string): void {
    if (this.identifiedOn > today) throw new Problem('INVALID', 'in-the-future', 'identifiedOn');
    if (this.isPublic && this.markBasis !== null) throw new Problem('CONFLICT', 'risk-is-restricted', 'isPublic');
    if (this.ownerPersonId && !this.ownerInstitutionId) throw new Problem('INVALID', 'owner-institution-is-missing', 'ownerPersonId');
  }
}
