import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionData } from './decision-query';
import { VOTES } from './terms';

/** How it was voted on: the counts, and where it was by name, who voted how with what they said of it. */
export function DecisionVotes({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const { votesFor, votesAgainst, votesAbstained, votes } = decision;
  return (
    <>
      {t('plans.decision.votes', { votesFor, votesAgainst, votesAbstained })}
      {VOTES.map((vote) => {
        const voters = votes.filter((one) => one.vote === vote);
        if (voters.length === 0) return null;
        return (
          <div key={vote}>
            <Text size="sm" fw={600} mt="xs" id={`vote-${vote}`}>
              {t('plans.vote.group', { vote: t(`plans.vote.${vote}`), count: voters.length })}
            </Text>
            <List size="sm" aria-labelledby={`vote-${vote}`}>
              {voters.map(({ id, institution, reason }) => (
                <List.Item key={id}>{reason ? t('plans.vote.said', { name: institution.name, reason }) : institution.name}</List.Item>
              ))}
            </List>
          </div>
        );
      })}
    </>
  );
}
