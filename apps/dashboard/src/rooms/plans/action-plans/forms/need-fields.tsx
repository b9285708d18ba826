import { ActionIcon, Fieldset, Group, Select, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useRead } from '../../../../graph/use-read';
import { useFormat } from '../../../../ui/format';
import { LongText } from '../../../../ui/long-text';
import { RiskPicker } from './risk-picker';
import { SectionError } from '../../../../ui/section-error';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { decisionName } from '../decision-name';
import type { PlanData, Priority } from '../plan-query';
import { NEED_KINDS, type NeedValues } from './need-values';

const PastSeminars = graphql(`
  query PastSeminars($councilId: ID!) {
    seminars(councilId: $councilId, upcoming: false, first: 100) {
      nodes {
        id
        title
        state
        startsAt
      }
    }
  }
`);

export type PriorityValues = { text: string; needs: NeedValues[] };

interface NeedFieldsProps {
  form: DraftForm<PriorityValues>;
  at: number;
  plan: PlanData;
  priority: Priority | undefined;
}

/** One need: what kind, which one, and words to it. */
export function NeedFields({ form, at, plan, priority }: NeedFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const need = form.getValues().needs[at];
  const councilId = plan.council?.id ?? '';
  const { data } = useRead(PastSeminars, { councilId }, { pause: need?.kind !== 'SEMINAR' });
  if (!need) return null;
  const cited = priority?.needs ?? [];
  const known = {
    risks: cited.flatMap(({ risk }) => (risk ? [{ id: risk.id, label: `${risk.ref} ${risk.title}` }] : [])),
    decisions: [...plan.decisionsInForce, ...cited.flatMap(({ decision }) => decision ?? [])],
    seminars: [
      ...(data?.seminars.nodes ?? []).filter(({ state }) => state !== 'CANCELLED'),
      ...cited.flatMap(({ seminar }) => seminar ?? []),
    ],
  };
  const path = (field: keyof NeedValues) => `needs.${at}.${field}`;
  return (
    <Fieldset legend={t('plans.need.numbered', { number: at + 1 })}>
      <Stack gap="sm">
        <Group align="flex-end" wrap="nowrap" gap="sm">
          <Select
            flex={1}
            label={t('plans.need.kindLabel')}
            allowDeselect={false}
            data={NEED_KINDS.map((value) => ({ value, label: t(`plans.need.kind.${value}`) }))}
            {...form.getInputProps(path('kind'))}
          />
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('plans.need.remove', { number: at + 1 })}
            onClick={() => form.removeListItem('needs', at)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
        {need.kind === 'RISK' && (
          <RiskPicker
            label={t('plans.need.risk')}
            required
            councilId={councilId}
            known={known.risks}
            {...form.getInputProps(path('riskId'))}
          />
        )}
        {need.kind === 'DECISION' && (
          <Select
            label={t('plans.need.kind.DECISION')}
            required
            searchable
            data={optionsOf(known.decisions, decisionName)}
            {...form.getInputProps(path('decisionId'))}
          />
        )}
        {need.kind === 'SEMINAR' && (
          <Select
            label={t('plans.need.seminar')}
            required
            searchable
            data={optionsOf(known.seminars, ({ title, startsAt }) =>
              startsAt ? `${title}, ${format.shortDay(startsAt.slice(0, 10))}` : title,
            )}
            {...form.getInputProps(path('seminarId'))}
          />
        )}
        <LongText
          label={t(need.kind === 'NOTE' ? 'plans.need.noteAlone' : 'plans.need.note')}
          required={need.kind === 'NOTE'}
          most={1000}
          {...form.getInputProps(path('note'))}
        />
        <SectionError {...form.getInputProps(`needs.${at}`)} />
      </Stack>
    </Fieldset>
  );
}

/** Each once: what is cited may be among those that can be chosen. */
function optionsOf<Thing extends { id: string }>(things: Thing[], label: (thing: Thing) => string) {
  return [...new Map(things.map((thing) => [thing.id, { value: thing.id, label: label(thing) }])).values()];
}
