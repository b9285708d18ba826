import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLogout, IconUserCog } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { useViewer } from '../../graph/viewer';
import { forgetAllDrafts } from '../drafts';
import { initials } from '../initials';
import { LinkMenuItem } from '../links';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export function UserMenu() {
  const { t } = useTranslation();
  const { person } = useViewer();
  const signOut = useAct(SignOut, {
    onDone: () => {
      forgetAllDrafts();
      // A full load: nothing that this person has read stays in memory.
      window.location.assign('/sign-in');
    },
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={t('ui.userMenu', { name: person.name })} p={4}>
          <Avatar size={36} radius="xl" color="sea" variant="light" name={person.name}>
            {initials(person.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {person.name}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {person.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <LinkMenuItem to="/profile" leftSection={<IconUserCog size={18} />}>
          {t('ui.nav.profile')}
        </LinkMenuItem>
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut.run({})}>
          {t('ui.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
