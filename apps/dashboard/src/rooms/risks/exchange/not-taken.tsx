import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../../ui/links';
import type { PreviewRow } from './import-queries';
import classes from './import.module.css';

const isScore = ({ key }: { key: string }): boolean => /^(inherent|current|target)\./.test(key);

/** What the row changes in vain, and where it can be changed. */
export function NotTaken({ riskId, cells }: { riskId: string | null | undefined; cells: PreviewRow['notTaken'] }) {
  const { t } = useTranslation();
  return (
    <div>
      <ul className={classes.list}>
        {cells.map(({ key, title, said }) => (
          <li key={key} className={classes.text}>
            <strong>{title}: </strong>
            {t('risks.import.notTaken', { said: said ?? t('risks.import.emptied') })}
          </li>
        ))}
      </ul>
      {riskId ? (
        <LinkAnchor to="/risks/$id" params={{ id: riskId }} search={cells.some(isScore) ? { dialog: 'score' } : {}} fz="sm">
          {t('risks.import.setThere')}
        </LinkAnchor>
      ) : (
        <Text size="sm">{t('risks.import.setLater')}</Text>
      )}
    </div>
  );
}
