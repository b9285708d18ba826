import { Group, Stack } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { DayFilter } from '../../../ui/day-filter';
import { Empty } from '../../../ui/empty';
import { today } from '../../../ui/format';
import { useFilter } from '../../../ui/list-page';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { CouncilChoice } from '../../risks/register/council-choice';
import { useRegisterCouncil } from '../../risks/register/use-council';
import { SilentInstitutions } from '../status-rounds/silent-institutions';
import { FollowThroughDocument } from './follow-query';
import { FollowedPanels } from './followed-panels';
import { NothingFollowed } from './nothing-followed';

/** As in status rounds. */
const SILENT_DAYS = 90;

/** What became of what a council agreed. */
export function FollowThroughPage() {
  const { t } = useTranslation();
  const { from, to } = useSearch({ from: '/frame/follow-through' });
  const filter = useFilter();
  const { data, isForeign, isNobodys } = useRegisterCouncil();
  const council = data?.council;
  const read = useRead(FollowThroughDocument, { councilId: council?.id ?? null, from: from ?? null, to: to ?? null }, { pause: !council });
  if (isForeign) return <NotFoundPage />;
  const begin = read.data?.followThrough.from;
  return (
    <>
      <PageHeader title={t('plans.follow.title')} description={t('plans.follow.intro')} />
      {isNobodys ? (
        <Panel>
          <Empty icon={IconRoute} title={t('plans.decision.noCouncil')} hint={t('plans.decision.noCouncilHint')} />
        </Panel>
      ) : (
        <Stack gap="lg">
          <Group role="search" aria-label={t('plans.follow.choice')} align="flex-start">
            <CouncilChoice council={council} />
            <DayFilter
              label={t('plans.follow.from')}
              description={from ? undefined : t('plans.follow.threeYears')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={from ?? begin ?? null}
              maxDate={to ?? today()}
              onDay={(day) => filter({ from: day === begin && !from ? undefined : day })}
            />
            <DayFilter
              label={t('plans.follow.to')}
              value={to ?? null}
              placeholder={t('plans.follow.untilToday')}
              {...(from && { minDate: from })}
              maxDate={today()}
              onDay={(day) => filter({ to: day })}
            />
          </Group>
          <Loaded read={read} skeleton={<PanelSkeleton rows={10} />}>
            {({ followThrough }) =>
              followThrough.figures.items === 0 ? (
                <NothingFollowed
                  decisions={followThrough.decisions}
                  of={{ council: council?.slug, from: followThrough.from ?? undefined, to: followThrough.to ?? undefined }}
                  title={t(from || to ? 'plans.follow.noneOfPeriod' : 'plans.follow.none')}
                  hint={t('plans.follow.noneHint')}
                  mayDecide={council?.viewerCanDecide ?? false}
                />
              ) : (
                <FollowedPanels
                  followed={followThrough}
                  of={{ council: council?.slug }}
                  here={{ to: '/follow-through', search: true }}
                  more={[{ id: 'silent', title: t('plans.rounds.silent') }]}
                />
              )
            }
          </Loaded>
          {council && read.data && (
            <SilentInstitutions council={council} days={SILENT_DAYS} hint={t('plans.follow.silentHint', { days: SILENT_DAYS })} />
          )}
        </Stack>
      )}
    </>
  );
}
