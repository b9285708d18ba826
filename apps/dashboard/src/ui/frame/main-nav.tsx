import { Stack } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBuilding,
  IconCalendarEvent,
  IconChecklist,
  IconGavel,
  IconLayoutDashboard,
  IconMap2,
  IconRoute,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkNav } from '../links';
import classes from './frame.module.css';

interface Place {
  to:
    | '/'
    | '/overview'
    | '/seminars'
    | '/risks'
    | '/decisions'
    | '/plans'
    | '/actions'
    | '/follow-through'
    | '/councils'
    | '/institutions'
    | '/people';
  label: string;
  icon: Icon;
  /** Pages elsewhere that belong to this place. */
  covers?: string;
}

const PLACES: Place[] = [
  { to: '/', label: 'ui.nav.home', icon: IconLayoutDashboard },
  { to: '/overview', label: 'ui.nav.overview', icon: IconMap2 },
  { to: '/seminars', label: 'ui.nav.seminars', icon: IconCalendarEvent },
  { to: '/risks', label: 'ui.nav.risks', icon: IconAlertTriangle },
  { to: '/decisions', label: 'ui.nav.decisions', icon: IconGavel },
  { to: '/plans', label: 'ui.nav.plans', icon: IconTargetArrow },
  { to: '/actions', label: 'ui.nav.actions', icon: IconChecklist },
  { to: '/follow-through', label: 'plans.follow.title', icon: IconRoute },
  { to: '/councils', label: 'ui.nav.councils', icon: IconUsersGroup },
  // Regions are a tab beside the institutions.
  { to: '/institutions', label: 'ui.nav.institutions', icon: IconBuilding, covers: '/regions' },
  { to: '/people', label: 'ui.nav.people', icon: IconUsers },
];

export const PATHS = PLACES.map(({ to }) => to);

export function MainNav({ onNavigate }: { onNavigate?: () => void }) {
  const { t } = useTranslation();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <Stack gap={4}>
      {PLACES.map(({ to, label, icon: Picture, covers }) => (
        <LinkNav
          key={to}
          to={to}
          label={t(label)}
          onClick={onNavigate}
          activeOptions={{ exact: to === '/' }}
          activeProps={{ active: true }}
          inactiveProps={{ active: covers !== undefined && here.startsWith(covers) }}
          className={classes.place}
          leftSection={<Picture size={20} stroke={1.6} aria-hidden />}
        />
      ))}
    </Stack>
  );
}
