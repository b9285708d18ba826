import { Button, Group, Stack } from '@mantine/core';
import { IconBuildingPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { isShown } from '../../ui/history';
import { HistoryFilter, useHistory } from '../../ui/history-filter';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { useDialog } from '../../ui/use-dialog-param';
import { MemberDialogs } from './members/member-dialogs';
import { MembershipBlock } from './members/membership-block';
import { byRole, heldFirst } from './members/seats';
import type { CouncilData } from './council-page';

export function CouncilMembers({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const shown = useHistory();
  const [filter, setFilter] = useState<string>();
  const add = useDialog('add-member');
  // The past is looked at, not changed.
  const canEdit = council.viewerCanEditMembers && !shown.asOf;

  const blocks = council.memberships
    .filter((membership) => isShown(membership, shown))
    .map((membership) => ({
      membership,
      seats: council.seats
        .filter((seat) => seat.membership.id === membership.id && isShown(seat, shown))
        .sort(shown.asOf ? byRole : heldFirst),
    }))
    .filter(({ membership, seats }) => matches(filter, [membership.institution.name, ...seats.map(({ person }) => person.name)]))
    .sort(
      (left, right) =>
        // As of a day all of them held; what has become of them since does not matter.
        (shown.asOf ? 0 : Number(right.membership.isCurrent) - Number(left.membership.isCurrent)) ||
        compare(left.membership.institution.name, right.membership.institution.name),
    );

  return (
    <Panel
      title={t('councils.tab.members')}
      actions={
        canEdit && (
          <Button leftSection={<IconBuildingPlus size={18} />} onClick={() => add.open()}>
            {t('councils.members.add')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        <Group gap="md">
          <SearchField label={t('councils.members.search')} value={filter} onSearch={setFilter} />
          <HistoryFilter />
        </Group>
        {blocks.length === 0 ? (
          <Empty
            icon={IconUsersGroup}
            title={t(filter ? 'ui.nothingFound' : shown.asOf ? 'councils.members.noneThen' : 'councils.members.none')}
            hint={!filter && !shown.asOf && t(canEdit ? 'councils.members.noneHintEdit' : 'councils.members.noneHint')}
          />
        ) : (
          <Stack gap={0}>
            {blocks.map(({ membership, seats }) => (
              <MembershipBlock key={membership.id} membership={membership} seats={seats} canEdit={canEdit} />
            ))}
          </Stack>
        )}
      </Stack>
      {canEdit && <MemberDialogs council={council} />}
    </Panel>
  );
}

const matches = (filter: string | undefined, names: string[]): boolean =>
  !filter || names.some((name) => name.toLocaleLowerCase().includes(filter.toLocaleLowerCase()));
