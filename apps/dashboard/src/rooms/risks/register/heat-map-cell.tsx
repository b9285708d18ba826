import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeatMapCellsFragment } from '../../../graph/generated/graphql';
import classes from './heat-map.module.css';
import { placeName, type Place } from './use-grid-keys';

interface HeatMapCellProps {
  cell: HeatMapCellsFragment['cells'][number];
  /** How many came into it and left it since the day that is looked back to. */
  came: number;
  left: number;
  isChosen: boolean;
  onClick: () => void;
  place: Place;
  tabIndex: 0 | -1;
  onFocus: () => void;
}

/** One cell as a button that filters the list. */
export function HeatMapCell({ cell, came, left, isChosen, onClick, place, tabIndex, onFocus }: HeatMapCellProps) {
  const { t } = useTranslation();
  const { likelihood, impact, level, count } = cell;
  return (
    <td className={classes.cell}>
      <UnstyledButton
        className={classes.button}
        data-level={level}
        data-cell={`${likelihood}-${impact}`}
        data-place={placeName(place)}
        data-empty={count === 0 || undefined}
        tabIndex={tabIndex}
        onFocus={onFocus}
        aria-pressed={isChosen}
        aria-label={[
          t('risks.map.cell', { likelihood, impact, level: t(`risks.riskLevel.${level}`), count }),
          came > 0 && t('risks.map.came', { count: came }),
          left > 0 && t('risks.map.left', { count: left }),
        ]
          .filter(Boolean)
          .join(', ')}
        onClick={onClick}
      >
        <span className={classes.count}>{count > 0 ? count : '·'}</span>
        {came + left > 0 && (
          <span className={classes.moved}>{[came > 0 && `+${came}`, left > 0 && `−${left}`].filter(Boolean).join(' ')}</span>
        )}
      </UnstyledButton>
    </td>
  );
}
