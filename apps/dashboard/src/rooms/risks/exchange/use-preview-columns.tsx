import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../graph/generated/graphql';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { ToneBadge, type Tone } from '../../../ui/tone-badge';
import { MarkBadge } from '../mark-badge';
import { canBeTaken, type PreviewRow } from './import-queries';
import classes from './import.module.css';
import { NotTaken } from './not-taken';

const TONES: Record<ImportOutcome, Tone> = { NEW: 'good', CHANGED: 'info', UNCHANGED: 'neutral', REFUSED: 'bad' };
/** More are folded away until somebody wants them. */
const MOST_OPEN = 4;

interface Choice {
  isTaken: (row: PreviewRow) => boolean;
  toggle: (row: PreviewRow) => void;
}

export function usePreviewColumns({ isTaken, toggle }: Choice): Column<PreviewRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      title: t('risks.field.title'),
      isMain: true,
      width: '30%',
      cell: (row) => (
        <Stack gap={4} align="flex-start">
          <Text component="span" size="sm" c="dimmed">
            {[t('risks.import.line', { line: row.line }), row.ref].filter(Boolean).join(' · ')}
          </Text>
          {canBeTaken(row) ? (
            <Checkbox
              label={row.title}
              checked={isTaken(row)}
              onChange={() => toggle(row)}
              aria-label={t('risks.import.takeRow', { title: row.title })}
            />
          ) : (
            <span className={classes.text}>{row.title}</span>
          )}
          <MarkBadge isMarked={row.isRestricted} />
        </Stack>
      ),
    },
    {
      key: 'outcome',
      title: t('risks.import.outcome'),
      width: '14%',
      cell: ({ outcome }) => <ToneBadge tone={TONES[outcome]}>{t(`risks.outcome.${outcome}`)}</ToneBadge>,
    },
    { key: 'what', title: t('risks.import.what'), cell: (row) => <What row={row} /> },
  ];
}

function What({ row: { riskId, changes, notTaken, refusals } }: { row: PreviewRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const list = (
    <ul className={classes.list}>
      {changes.map(({ key, title, before, after }) => (
        <li key={key} className={classes.text}>
          <strong>{title}: </strong>
          {before !== null && (
            <>
              <del>{before}</del> →{' '}
            </>
          )}
          {after === null ? <em>{t('risks.import.emptied')}</em> : <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
  return (
    <Stack gap={4}>
      {refusals.length > 0 && (
        <ul className={classes.list}>
          {refusals.map(({ key, title, reason, said, allowed, day }) => (
            <li key={`${key} ${reason}`} className={classes.text}>
              {title && <strong>{title}: </strong>}
              {t([`problem.${reason}`, 'problem.unknown'], {
                said: said ?? '',
                allowed: format.list(allowed),
                day: day ? format.day(day) : '',
              })}
            </li>
          ))}
        </ul>
      )}
      {changes.length > MOST_OPEN ? (
        <details>
          <summary>{t('risks.import.fields', { count: changes.length })}</summary>
          {list}
        </details>
      ) : (
        changes.length > 0 && list
      )}
      {notTaken.length > 0 && <NotTaken riskId={riskId} cells={notTaken} />}
    </Stack>
  );
}
