import { Alert } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty';

/** Says what to do next with a day that has nothing on its agenda; above the grid, whose free times can be clicked. */
export function EmptyDay({ isGrid, mayEdit }: { isGrid: boolean; mayEdit: boolean }) {
  const { t } = useTranslation();
  const title = t('seminars.agenda.empty');
  const hint = t(isGrid ? 'seminars.agenda.emptyHintGrid' : mayEdit ? 'seminars.agenda.emptyHint' : 'seminars.agenda.emptyHintRead');
  if (!isGrid) return <Empty icon={IconListDetails} title={title} hint={hint} />;
  return (
    <Alert color="sea" icon={<IconListDetails />} title={title}>
      {hint}
    </Alert>
  );
}
