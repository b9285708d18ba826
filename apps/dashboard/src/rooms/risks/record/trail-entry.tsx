import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '../../../ui/format';
import type { TrailRow } from './risk-trail';

type Columns = Record<string, unknown>;

/** What a column is called on this page. What is not here is kept for lists or by the database, and says nothing to people. */
const FIELDS: Record<string, string> = {
  title: 'title',
  class: 'class',
  event_type: 'eventType',
  is_malicious: 'isMalicious',
  is_cross_border: 'isCrossBorder',
  description: 'description',
  scenario: 'scenario',
  worst_scenario: 'worstScenario',
  causes: 'causes',
  consequences: 'consequences',
  vulnerable_groups: 'vulnerableGroups',
  affected_services: 'affectedServices',
  owner_institution_id: 'owner',
  owner_person_id: 'ownerPerson',
  lead_assessor_institution_id: 'leadAssessor',
  treatment: 'treatment',
  status: 'status',
  identified_on: 'identifiedOn',
  origin: 'origin',
  origin_note: 'originNote',
  review_due_on: 'reviewDue',
  reviewed_on: 'reviewedOn',
  public_text: 'publicText',
  is_public: 'isPublic',
  mark_basis: 'markBasis',
  mark_from: 'markFrom',
  mark_until: 'markUntil',
  mark_holder: 'markHolder',
  close_reason: 'closeReason',
  current_level: 'current',
  target_level: 'target',
  inherent_level: 'inherent',
  reason: 'reason',
  text: 'text',
  withdraw_reason: 'withdrawReason',
};

/** Where a column's values are words of a list. */
const WORDS: Record<string, string> = {
  class: 'riskClass',
  event_type: 'eventType',
  treatment: 'treatment',
  status: 'riskStatus',
  origin: 'riskOrigin',
  current_level: 'riskLevel',
  target_level: 'riskLevel',
  inherent_level: 'riskLevel',
};

const LONGEST = 200;

/** One change in words: of what, and from what to what. */
export function TrailEntry({ entry: { tableName, before, after } }: { entry: TrailRow }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [was, is] = [columnsOf(before), columnsOf(after)];
  const what = i18n.exists(`risks.trailOf.${tableName}`) ? t(`risks.trailOf.${tableName}`) : t('risks.trailOf.other');
  const act = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  const fields = Object.keys(FIELDS).filter((column) => isTold(was?.[column]) || isTold(is?.[column]));
  return (
    <>
      <Text size="sm" fw={600}>
        {t(`risks.trail.${act}`, { what })}
      </Text>
      {fields.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {fields.map((column) => (
            <Text key={column} component="li" size="sm">
              {t(`risks.field.${FIELDS[column]}`)}
              {column.endsWith('_id') ? '' : `: ${changeInWords(t, format, column, was?.[column], is?.[column], act === 'changed')}`}
            </Text>
          ))}
        </ul>
      )}
    </>
  );
}

const columnsOf = (json: string | null | undefined): Columns | undefined =>
  typeof json === 'string' ? (JSON.parse(json) as Columns) : undefined;

const isTold = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

function changeInWords(t: TFunction, format: Format, column: string, was: unknown, is: unknown, isChange: boolean): string {
  const say = (value: unknown): string => valueInWords(t, format, column, value);
  return isChange ? t('risks.trail.fromTo', { from: say(was), to: say(is) }) : say(isTold(is) ? is : was);
}

function valueInWords(t: TFunction, format: Format, column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('ui.theirs.nothing');
  if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const words = WORDS[column];
  if (words) return t(`risks.${words}.${text}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.day(text);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
