import { Button, Group, Stack, Switch } from '@mantine/core';
import { IconBuildingPlus, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { useDialog } from '../../ui/use-dialog-param';
import { AddMembershipDialog } from './members/add-membership-dialog';
import { AssignSeatDialog } from './members/assign-seat-dialog';
import { EndMembershipDialog } from './members/end-membership-dialog';
import { EndSeatDialog } from './members/end-seat-dialog';
import { MembershipBlock } from './members/membership-block';
import { byRole } from './members/seats';
import { SubstitutesDialog } from './members/substitutes-dialog';
import type { CouncilData } from './council-page';

export function CouncilMembers({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { history = false } = useSearch({ from: '/frame/councils/$slug' });
  const navigate = useNavigate({ from: '/councils/$slug' });
  const [filter, setFilter] = useState<string>();
  const add = useDialog('add-member');
  const canEdit = council.viewerCanEditMembers;

  const blocks = council.memberships
    .filter(({ isCurrent }) => isCurrent || history)
    .map((membership) => ({
      membership,
      seats: council.seats.filter((seat) => seat.membership.id === membership.id && (seat.isCurrent || history)).sort(byRole),
    }))
    .filter(({ membership, seats }) => matches(filter, [membership.institution.name, ...seats.map(({ person }) => person.name)]))
    .sort(
      (left, right) =>
        Number(right.membership.isCurrent) - Number(left.membership.isCurrent) ||
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
          <Switch
            label={t('councils.members.history')}
            checked={history}
            onChange={({ currentTarget }) => {
              const show = currentTarget.checked || undefined;
              void navigate({ search: (old) => ({ ...old, history: show }), replace: true, resetScroll: false });
            }}
          />
        </Group>
        {blocks.length === 0 ? (
          <Empty
            icon={IconUsersGroup}
            title={t(filter ? 'ui.nothingFound' : 'councils.members.none')}
            hint={!filter && t(canEdit ? 'councils.members.noneHintEdit' : 'councils.members.noneHint')}
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

function MemberDialogs({ council }: { council: CouncilData }) {
  const add = useDialog('add-member');
  const end = useDialog('end-member');
  const assign = useDialog('assign-seat');
  const substitutes = useDialog('substitutes');
  const endSeat = useDialog('end-seat');
  const membershipOf = (id: string | undefined) => council.memberships.find((membership) => membership.id === id);
  const seatOf = (id: string | undefined) => council.seats.find((seat) => seat.id === id);
  const ending = membershipOf(end.subject);
  const assigning = membershipOf(assign.subject);
  const substituting = seatOf(substitutes.subject);
  const leaving = seatOf(endSeat.subject);
  return (
    <>
      <AddMembershipDialog council={council} dialog={add} />
      {ending && <EndMembershipDialog key={ending.id} membership={ending} dialog={end} />}
      {assigning && <AssignSeatDialog key={assigning.id} council={council} membership={assigning} dialog={assign} />}
      {substituting && <SubstitutesDialog key={substituting.id} seat={substituting} dialog={substitutes} />}
      {leaving && <EndSeatDialog key={leaving.id} seat={leaving} dialog={endSeat} />}
    </>
  );
}
