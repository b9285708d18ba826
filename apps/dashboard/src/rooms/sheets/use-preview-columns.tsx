import { Checkbox, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../graph/generated/graphql';
import type { Column } from '../../ui/data-table';
import { useFormat } from '../../ui/format';
import { ToneBadge, type Tone } from '../../ui/tone-badge';
import { MarkBadge } from '../risks/mark-badge';
import classes from './import.module.css';
import { NotTaken } from './not-taken';
import { canBeTaken, type PreviewRow } from './preview';

const TONES: Record<ImportOutcome, Tone> = { NEW: 'good', CHANGED: 'info', UNCHANGED: 'neutral', REFUSED: 'bad' };
/** More are folded away until somebody wants them. */
const MOST_OPEN = 4;

interface Choice<R> {
  isTaken: (row: R) => boolean;
  toggle: (row: R) => void;
  whereToSet: (row: R) => ReactNode;
}

export function usePreviewColumns<R extends PreviewRow>({ isTaken, toggle, whereToSet }: Choice<R>): Column<R>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      title: t('sheets.import.name'),
      isMain: true,
      width: '30%',
      cell: (row) => (
        <Stack gap={4} align="flex-start">
          <Text component="span" size="sm" c="dimmed">
            {[t('sheets.import.line', { line: row.line }), row.ref].filter(Boolean).join(' · ')}
          </Text>
          {canBeTaken(row) ? (
            <Checkbox
              label={row.title}
              checked={isTaken(row)}
              onChange={() => toggle(row)}
              aria-label={t('sheets.import.takeRow', { title: row.title })}
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
      title: t('sheets.import.outcome'),
      width: '14%',
      cell: ({ outcome }) => <ToneBadge tone={TONES[outcome]}>{t(`sheets.outcome.${outcome}`)}</ToneBadge>,
    },
    { key: 'what', title: t('sheets.import.what'), cell: (row) => <What row={row}>{whereToSet(row)}</What> },
  ];
}

function What({ row: { changes, notTaken, refusals }, children }: { row: PreviewRow; children: ReactNode }) {
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
          {after === null ? <em>{t('sheets.import.emptied')}</em> : <ins>{after}</ins>}
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
          <summary>{t('sheets.import.fields', { count: changes.length })}</summary>
          {list}
        </details>
      ) : (
        changes.length > 0 && list
      )}
      {notTaken.length > 0 && <NotTaken cells={notTaken}>{children}</NotTaken>}
    </Stack>
  );
}
