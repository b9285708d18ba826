import { Stack } from '@mantine/core';
import { IconBuilding, IconCalendarEvent, IconLayoutDashboard, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkNav } from '../links';
import classes from './frame.module.css';

const PLACES = [
  { to: '/', label: 'ui.nav.home', icon: IconLayoutDashboard },
  { to: '/seminars', label: 'ui.nav.seminars', icon: IconCalendarEvent },
  { to: '/councils', label: 'ui.nav.councils', icon: IconUsersGroup },
  { to: '/institutions', label: 'ui.nav.institutions', icon: IconBuilding },
  { to: '/people', label: 'ui.nav.people', icon: IconUsers },
] as const;

export function MainNav({ onNavigate }: { onNavigate?: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      {PLACES.map(({ to, label, icon: Picture }) => (
        <LinkNav
          key={to}
          to={to}
          label={t(label)}
          onClick={onNavigate}
          activeOptions={{ exact: to === '/' }}
          activeProps={{ active: true }}
          className={classes.place}
          leftSection={<Picture size={20} stroke={1.6} aria-hidden />}
        />
      ))}
    </Stack>
  );
}
