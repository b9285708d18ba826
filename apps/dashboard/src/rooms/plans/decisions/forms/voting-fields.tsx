import { Input, NumberInput, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../ui/pickers';
import type { DraftForm } from '../../../../ui/use-draft-form';
import type { DecisionValues } from './decision-values';
import { countOf, type CountValues } from './vote-values';
import { VotesByName } from './votes-by-name';

const COUNTS = ['votesFor', 'votesAgainst', 'votesAbstained'] as const satisfies readonly (keyof CountValues)[];
const MOST_VOTES = 10_000;

/** How it was voted on: counts alone, or who voted how, of which the counts follow. What was typed in one stays while the other is shown. */
export function VotingFields({ form, known }: { form: DraftForm<DecisionValues>; known: Choice[] }) {
  const { t } = useTranslation();
  const heading = useId();
  const { isByName, votes, ...values } = form.getValues();
  const switchTo = (byName: boolean) => {
    // Where no counts were typed, those of the names go on.
    const isEmpty = COUNTS.every((field) => values[field] === '');
    form.setValues({ isByName: byName, ...(!byName && isEmpty && votes.length > 0 && countOf(votes)) });
  };
  return (
    <Input.Wrapper
      label={t('plans.decision.field.votes')}
      description={t(isByName ? 'plans.vote.hint' : 'plans.decision.field.votesHint')}
      labelElement="div"
      labelProps={{ id: heading }}
    >
      <Stack gap="sm" mt={6} role="group" aria-labelledby={heading}>
        <div>
          <SegmentedControl
            size="sm"
            aria-label={t('plans.vote.how')}
            value={isByName ? 'names' : 'counts'}
            onChange={(value) => switchTo(value === 'names')}
            data={[
              { value: 'counts', label: t('plans.vote.counts') },
              { value: 'names', label: t('plans.vote.byName') },
            ]}
          />
        </div>
        {isByName ? (
          <VotesByName form={form} known={known} />
        ) : (
          <SimpleGrid cols={3}>
            {COUNTS.map((field) => (
              <NumberInput
                key={field}
                label={t(`plans.decision.field.${field}`)}
                min={0}
                max={MOST_VOTES}
                allowDecimal={false}
                clampBehavior="none"
                {...form.getInputProps(field)}
              />
            ))}
          </SimpleGrid>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
