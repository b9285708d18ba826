import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import classes from './import.module.css';
import type { PreviewRow } from './preview';

/** What the row changes in vain; below it, where it can be changed. */
export function NotTaken({ cells, children }: { cells: PreviewRow['notTaken']; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <ul className={classes.list}>
        {cells.map(({ key, title, said }) => (
          <li key={key} className={classes.text}>
            <strong>{title}: </strong>
            {t('sheets.import.notTaken', { said: said ?? t('sheets.import.emptied') })}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
