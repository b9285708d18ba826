import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { NotedLevel } from '../level-badge';
import { MarkBadge } from '../mark-badge';
import { spreadOf } from './median';
import type { Round } from './round-page';

type Line = Round['risks'][number];

/** Points of each matrix by themselves, for they do not compare. */
const spreadsOf = (submissions: Line['submissions']): string[] =>
  [...new Set(submissions.map(({ matrix }) => matrix.id))].flatMap(
    (id) => spreadOf(submissions.filter(({ matrix }) => matrix.id === id).map(({ score }) => score)) ?? [],
  );

/** The risks of a round: who has scored each, who is silent, how far apart they are, and what came of it. */
export function RoundLines({ round }: { round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mine = (line: Line) => line.viewerInstitutions.filter(({ id }) => !line.submissions.some((one) => one.institution.id === id));
  const columns: Column<Line>[] = [
    {
      key: 'risk',
      title: t('risks.rounds.risk'),
      isMain: true,
      cell: ({ risk: { id, ref, title, mark } }) => (
        <>
          <LinkAnchor to="/risks/$id" params={{ id }} search={{ tab: 'scores' }}>
            {ref} {title}
          </LinkAnchor>{' '}
          <MarkBadge isMarked={mark?.isCurrent} />
        </>
      ),
    },
    {
      key: 'state',
      title: t(round.progress ? 'risks.rounds.progress' : 'risks.rounds.fromYou'),
      cell: (line) => (
        <Stack gap={4} align="flex-start">
          {line.progress && <span>{t('risks.round.progressShort', line.progress)}</span>}
          {!line.progress && mine(line).length === 0 && <span>{t('risks.rounds.nothingWaits')}</span>}
          {mine(line).map(({ id, name }) => (
            <ToneBadge key={id} tone="warning" mayWrap>
              {t('risks.rounds.waitsFor', { institution: name })}
            </ToneBadge>
          ))}
        </Stack>
      ),
    },
    {
      key: 'silent',
      title: t('risks.rounds.silent'),
      cell: ({ silent }) => (silent.length > 0 ? format.list(silent.map(({ name }) => name)) : null),
    },
    {
      key: 'spread',
      title: t('risks.rounds.scores'),
      cell: ({ submissions }) => {
        const spreads = spreadsOf(submissions);
        return spreads.length > 1 ? t('risks.rounds.spreadApart', { spreads: format.list(spreads) }) : spreads[0];
      },
    },
    {
      key: 'result',
      title: t('risks.rounds.result'),
      cell: ({ result, submissions }) =>
        result ? (
          <Group gap="xs">
            <NotedLevel
              position={result}
              note={submissions.some(({ matrix }) => matrix.id !== result.matrix.id) && t('risks.notComparable')}
            />
            {result.dissents.length > 0 && <Text size="sm">{t('risks.rounds.dissents', { count: result.dissents.length })}</Text>}
          </Group>
        ) : (
          t('risks.rounds.noResult')
        ),
    },
  ];
  // Columns that would have nothing in them for this reader.
  const hidden = [!round.progress && 'silent', !round.risks.some(({ submissions }) => submissions.length > 0) && 'spread'];
  return (
    <Panel
      title={t('risks.list')}
      description={
        round.progress
          ? [
              t('risks.round.progress', round.progress),
              round.silent.length > 0 && t('risks.round.silent', { names: format.list(round.silent.map(({ name }) => name)) }),
            ]
              .filter(Boolean)
              .join(' ')
          : t('risks.round.hidden')
      }
    >
      <DataTable
        caption={t('risks.list')}
        rows={round.risks}
        rowKey={({ id }) => id}
        columns={columns.filter(({ key }) => !hidden.includes(key))}
        empty={<Empty title={t('risks.rounds.noRisks')} hint={t('risks.rounds.noneHint')} />}
      />
    </Panel>
  );
}
