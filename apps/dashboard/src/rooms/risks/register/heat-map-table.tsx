// The heat map is a table: rows are likelihood, the most likely on top; columns are impact. As a grid it is one stop of the Tab key.
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { HeatMapCellsFragment, MovesFragment } from '../../../graph/generated/graphql';
import { softly } from '../../../ui/hyphens';
import { useMatrixWords } from '../matrix-words';
import { LEVELS } from '../terms';
import { HeatMapArrows } from './heat-map-arrows';
import { HeatMapCell } from './heat-map-cell';
import classes from './heat-map.module.css';
import { useGridKeys } from './use-grid-keys';

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
  const { t, i18n } = useTranslation();
  const words = useMatrixWords();
  const softWords = (label: Parameters<typeof words>[0]) => softly(words(label), i18n.language);
  const steps = [...matrix.likelihoods].reverse();
  const at = { row: steps.findIndex(({ value }) => value === chosen.likelihood), column: (chosen.impact ?? 0) - 1 };
  const keys = useGridKeys(steps.length, matrix.impacts.length, at.row < 0 || at.column < 0 ? { row: 0, column: 0 } : at);
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.map} role="grid">
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
                  <span className={classes.word}>{softWords(label)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={keys.onKeyDown}>
            {steps.map(({ value, label }, row) => (
              <tr key={value}>
                <th scope="row" className={classes.step} title={words(label)}>
                  <span className={classes.number}>{value}</span>
                  <span className={classes.rowWord}>{softWords(label)}</span>
                </th>
                {cells
                  .filter(({ likelihood }) => likelihood === value)
                  .map((cell) => {
                    const { impact } = cell;
                    const place = { row, column: impact - 1 };
                    const isChosen = chosen.likelihood === value && chosen.impact === impact;
                    return (
                      <HeatMapCell
                        key={impact}
                        cell={cell}
                        came={sum(moves.filter(({ toLikelihood, toImpact }) => toLikelihood === value && toImpact === impact))}
                        left={sum(moves.filter(({ fromLikelihood, fromImpact }) => fromLikelihood === value && fromImpact === impact))}
                        isChosen={isChosen}
                        onClick={() => onChoose(isChosen ? undefined : { likelihood: value, impact })}
                        place={place}
                        tabIndex={keys.tabIndex(place)}
                        onFocus={() => keys.onFocus(place)}
                      />
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
