import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { FollowThroughDocument } from './follow-query';
import { FollowedPanels } from './followed-panels';
import { NothingFollowed } from './nothing-followed';

const WhoDecidesThere = graphql(`
  query WhoDecidesThere($id: ID!) {
    seminar(id: $id) {
      id
      viewerCanDecide
    }
  }
`);

/** What became of what was agreed at the seminar, in all its councils that the reader sees. */
export function SeminarOutcomeTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/seminars/$id/outcome' });
  const read = useRead(FollowThroughDocument, { seminarId: id });
  const isEmpty = read.data?.followThrough.figures.items === 0;
  const { data: who } = useRead(WhoDecidesThere, { id }, { pause: !isEmpty });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
      {({ followThrough }) =>
        followThrough.figures.items === 0 ? (
          <NothingFollowed
            decisions={followThrough.decisions}
            of={{ seminar: id }}
            title={t('plans.follow.noneOfSeminar')}
            hint={t('plans.follow.noneOfSeminarHint')}
            mayDecide={who?.seminar.viewerCanDecide ?? false}
          />
        ) : (
          <FollowedPanels followed={followThrough} of={{ seminar: id }} here={{ to: '/seminars/$id/outcome', params: { id } }} />
        )
      }
    </Loaded>
  );
}
