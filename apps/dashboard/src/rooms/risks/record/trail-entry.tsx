import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import type { TrailRow } from './risk-trail';
import { TRAIL_FIELDS, type Columns, type Names, type TrailField } from './trail-fields';

interface TrailEntryProps {
  entry: Pick<TrailRow, 'tableName' | 'before' | 'after'>;
  names: Names;
  /** Of what else than a risk and what hangs on it: its name, and what of it matters. */
  other?: { what: string; fields: readonly TrailField[] };
}

/** One change in words: of what, and from what to what. */
export function TrailEntry({ entry: { tableName, before, after }, names, other }: TrailEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [was, is] = [columnsOf(before), columnsOf(after)];
  const known = other?.fields ?? TRAIL_FIELDS[tableName];
  const what = other?.what ?? t(`risks.trailOf.${known ? tableName : 'other'}`);
  const act = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  const saying = { t, format, names };
  const lines = (known ?? []).flatMap(({ label, say, isOnMatrix }) => {
    const [from, to] = [was && say(was, saying), is && say(is, saying)];
    if (from === undefined && to === undefined) return [];
    const nothing = t('ui.theirs.nothing');
    const value = act === 'changed' ? t('risks.trail.fromTo', { from: from ?? nothing, to: to ?? nothing }) : (to ?? from);
    const isApart = was && is && isOnMatrix?.(was) && isOnMatrix(is);
    return [{ label, value: isApart ? t('risks.trail.apart', { value, why: t('risks.notComparable') }) : value }];
  });
  return (
    <>
      <Text size="sm" fw={600}>
        {t(`risks.trail.${act}`, { what })}
      </Text>
      {lines.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {lines.map(({ label, value }) => (
            <Text key={label} component="li" size="sm">
              {t(label)}: {value}
            </Text>
          ))}
        </ul>
      )}
    </>
  );
}

const columnsOf = (json: string | null | undefined): Columns | undefined =>
  typeof json === 'string' ? (JSON.parse(json) as Columns) : undefined;
