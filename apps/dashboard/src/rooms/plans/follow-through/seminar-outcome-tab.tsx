import { IconRoute } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { FollowThroughDocument } from './follow-query';
import { FollowedPanels } from './followed-panels';

/** What became of what was agreed at the seminar, in all its councils that the reader sees. */
export function SeminarOutcomeTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/seminars/$id/outcome' });
  const read = useRead(FollowThroughDocument, { seminarId: id });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
      {({ followThrough }) =>
        followThrough.figures.items === 0 ? (
          <Panel>
            <Empty icon={IconRoute} title={t('plans.follow.noneOfSeminar')} hint={t('plans.follow.noneOfSeminarHint')} />
          </Panel>
        ) : (
          <FollowedPanels followed={followThrough} of={{ seminar: id }} />
        )
      }
    </Loaded>
  );
}
