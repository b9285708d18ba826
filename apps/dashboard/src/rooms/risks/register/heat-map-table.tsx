// The heat map is a table: rows are likelihood, the most likely on top; columns are impact. A cell is a button that filters the list.
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { HeatMapCellsFragment, MovesFragment } from '../../../graph/generated/graphql';
import { useMatrixWords } from '../matrix-words';
import { LEVELS } from '../terms';
import { HeatMapArrows } from './heat-map-arrows';
import classes from './heat-map.module.css';

export const HeatMapCells = graphql(`
  fragment HeatMapCells on HeatMap {
    matrix {
      id
      likelihoods {
        value
        label {
          et
          lv
          ru
          en
        }
      }
      impacts {
        value
        label {
          et
          lv
          ru
          en
        }
      }
    }
    cells {
      likelihood
      impact
      level
      count
    }
  }
`);

interface Cell {
  likelihood: number;
  impact: number;
}

interface HeatMapTableProps {
  map: HeatMapCellsFragment;
  /** What moved since the day that is looked back to; none when it is not. */
  moves?: MovesFragment['moves'];
  chosen: Partial<Cell>;
  /** Undefined when the chosen cell is let go. */
  onChoose: (cell: Cell | undefined) => void;
}

export function HeatMapTable({ map: { matrix, cells }, moves = [], chosen, onChoose }: HeatMapTableProps) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.map}>
          <caption className={classes.caption}>{t('risks.map.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                <span>{t('risks.map.likelihood')} ↓</span>
                <span>{t('risks.map.impact')} →</span>
              </th>
              {matrix.impacts.map(({ value, label }) => (
                <th key={value} scope="col" className={classes.step} title={words(label)}>
                  <span className={classes.number}>{value}</span>
                  <span className={classes.word}>{words(label)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...matrix.likelihoods].reverse().map(({ value, label }) => (
              <tr key={value}>
                <th scope="row" className={classes.step}>
                  <span className={classes.number}>{value}</span>
                  <span className={classes.rowWord}>{words(label)}</span>
                </th>
                {cells
                  .filter(({ likelihood }) => likelihood === value)
                  .map(({ impact, level, count }) => {
                    const came = sum(moves.filter(({ toLikelihood, toImpact }) => toLikelihood === value && toImpact === impact));
                    const left = sum(moves.filter(({ fromLikelihood, fromImpact }) => fromLikelihood === value && fromImpact === impact));
                    const isChosen = chosen.likelihood === value && chosen.impact === impact;
                    return (
                      <td key={impact} className={classes.cell}>
                        <UnstyledButton
                          className={classes.button}
                          data-level={level}
                          data-cell={`${value}-${impact}`}
                          data-empty={count === 0 || undefined}
                          aria-pressed={isChosen}
                          aria-label={[
                            t('risks.map.cell', { likelihood: value, impact, level: t(`risks.riskLevel.${level}`), count }),
                            came > 0 && t('risks.map.came', { count: came }),
                            left > 0 && t('risks.map.left', { count: left }),
                          ]
                            .filter(Boolean)
                            .join(', ')}
                          onClick={() => onChoose(isChosen ? undefined : { likelihood: value, impact })}
                        >
                          {count > 0 ? count : '·'}
                          {came + left > 0 && (
                            <span className={classes.moved}>
                              {[came > 0 && `+${came}`, left > 0 && `−${left}`].filter(Boolean).join(' ')}
                            </span>
                          )}
                        </UnstyledButton>
                      </td>
                    );
                  })}
              </tr>
            ))}
          </tbody>
        </table>
        {moves.length > 0 && <HeatMapArrows moves={moves} />}
      </div>
      <ul className={classes.legend} aria-label={t('risks.map.legend')}>
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={classes.sample} data-level={level} aria-hidden />
            {t(`risks.riskLevel.${level}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

const sum = (moves: MovesFragment['moves']): number => moves.reduce((total, { count }) => total + count, 0);
