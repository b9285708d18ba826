import { Button, Chip, Group, Input, Text, TextInput } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { Vote } from '../../../../graph/generated/graphql';
import { useRead } from '../../../../graph/use-read';
import lines from '../../../../ui/lines.module.css';
import type { Choice } from '../../../../ui/pickers';
import { SectionError } from '../../../../ui/section-error';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { VOTES } from '../terms';
import type { DecisionValues } from './decision-values';
import { countOf, voted } from './vote-values';

const DecisionVoters = graphql(`
  query DecisionVoters($councilId: ID!, $on: Date!, $councilIds: [ID!]) {
    council(id: $councilId) {
      id
      votingInstitutions(on: $on, councilIds: $councilIds) {
        id
        name
      }
    }
  }
`);

/** Who was not there has no vote. */
const ABSENT = 'ABSENT';

/** A line for each institution that had a vote on the day; those that voted and had none are shown as well, to be put right. */
export function VotesByName({ form, known }: { form: DraftForm<DecisionValues>; known: Choice[] }) {
  const { t } = useTranslation();
  const { councilId, councilIds, decidedOn, votes } = form.getValues();
  const pause = !decidedOn || !councilId;
  const { data } = useRead(DecisionVoters, { councilId, councilIds, on: decidedOn ?? '' }, { pause });
  const voters = data?.council.votingInstitutions ?? [];
  const strangers = votes
    .filter(({ institutionId }) => !voters.some(({ id }) => id === institutionId))
    .map(({ institutionId: id }) => ({ id, name: known.find((one) => one.id === id)?.label ?? t('plans.vote.other') }));
  const waiting = voters.filter(({ id }) => !votes.some(({ institutionId }) => institutionId === id));
  const setVotes = (next: DecisionValues['votes']) => form.setFieldValue('votes', next);
  const allFor = () => setVotes(waiting.reduce((all, { id }) => voted(all, id, 'FOR'), votes));
  return (
    <div>
      <Group justify="space-between" gap="sm" mb="xs">
        <Text size="sm" role="status">
          {t('plans.decision.votes', countOf(votes))}
        </Text>
        <Button variant="default" size="sm" leftSection={<IconChecks size={18} />} disabled={waiting.length === 0} onClick={allFor}>
          {t(votes.length === 0 ? 'plans.vote.allFor' : 'plans.vote.restFor')}
        </Button>
      </Group>
      {pause && <Text size="sm">{t('plans.vote.dayFirst')}</Text>}
      {data && voters.length === 0 && <Text size="sm">{t('plans.vote.nobody')}</Text>}
      <ul className={lines.list}>
        {[...voters, ...strangers].map(({ id, name }) => (
          <li key={id} className={lines.line}>
            <VoterLine form={form} id={id} name={name} onVote={(vote) => setVotes(voted(votes, id, vote))} />
          </li>
        ))}
      </ul>
      <SectionError {...form.getInputProps('votes')} />
    </div>
  );
}

interface VoterLineProps {
  form: DraftForm<DecisionValues>;
  id: string;
  name: string;
  onVote: (vote: Vote | undefined) => void;
}

function VoterLine({ form, id, name, onVote }: VoterLineProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { votes } = form.getValues();
  const at = votes.findIndex(({ institutionId }) => institutionId === id);
  const vote = votes[at]?.vote;
  const { error, 'data-path': path } = form.getInputProps(`votes.${at}.institutionId`) as { error?: string; 'data-path'?: string };
  return (
    <>
      <Text size="sm" fw={600} id={heading} mb={6}>
        {name}
      </Text>
      <Chip.Group value={vote ?? ABSENT} onChange={(value) => onVote(VOTES.find((one) => one === value))}>
        <Group gap={6} role="radiogroup" aria-labelledby={heading} {...(at >= 0 && { 'data-path': path, tabIndex: -1 })}>
          {[...VOTES, ABSENT].map((choice) => (
            <Chip key={choice} value={choice} size="xs">
              {t(choice === ABSENT ? 'plans.vote.absent' : `plans.vote.${choice}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {error && <Input.Error mt={4}>{error}</Input.Error>}
      {vote && vote !== 'FOR' && (
        <TextInput
          mt="xs"
          size="sm"
          label={t(vote === 'NOT_VOTING' ? 'plans.vote.conflict' : 'plans.vote.reason')}
          maxLength={1000}
          {...form.getInputProps(`votes.${at}.reason`)}
        />
      )}
    </>
  );
}
