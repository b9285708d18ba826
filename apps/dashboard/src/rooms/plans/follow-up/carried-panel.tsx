import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarriedKind } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { FoldedPanel } from '../../../ui/folded-panel';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { usePhone } from '../../../ui/use-phone';
import { MarkBadge } from '../../risks/mark-badge';
import { ItemStateMark } from '../action-items/item-state';
import { DecisionStateBadge } from '../decisions/decision-words';
import type { Carried } from './follow-up-query';
import { ItemSteps } from './item-steps';

interface CarriedPanelProps {
  kind: CarriedKind;
  carried: Carried[];
  /** Of which there is more, where not all is loaded. */
  count: number;
  /** Of a seminar that was held: nobody is asked to do anything about it there. */
  isKept: boolean;
  /** The one that a phone opens by itself. */
  isFirst: boolean;
}

/** Cards that a phone begins with. */
const AT_FIRST = 5;

export const carriedSection = (kind: CarriedKind): string => `carried-${kind}`;

/** What stands there for one reason, with what it has become since and what can be done with it. */
export function CarriedPanel({ kind, carried, count, isKept, isFirst }: CarriedPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const isPhone = usePhone();
  const isWhole = isAsked || !isPhone || carried.length <= AT_FIRST + 2;
  const title = t(`plans.carriedKind.${kind}`);
  const columns: Column<Carried>[] = [
    { key: 'what', title: t('plans.followUp.what'), isMain: true, width: '38%', cell: (one) => <What carried={one} /> },
    { key: 'who', title: t('plans.followUp.who'), cell: (one) => whoseOf(one) },
    {
      key: 'due',
      title: t(`plans.followUp.day.${kind}`),
      cell: ({ dueOn, item }) => (
        <>
          {format.shortDay(dueOn)}
          {item && item.dueOn !== dueOn && <Text size="sm">{t('plans.followUp.nowDue', { day: format.shortDay(item.dueOn) })}</Text>}
        </>
      ),
    },
    { key: 'state', title: t('plans.items.state'), cell: (one) => <Standing carried={one} /> },
    { key: 'steps', title: t('ui.actions'), isActions: true, cell: ({ item }) => item && <ItemSteps item={item} /> },
  ];
  const hasSteps = carried.some(
    ({ item }) => item && (item.viewerCanVerify || item.viewerCanReport || item.viewerCanEdit || item.openExtension?.viewerCanDecide),
  );
  return (
    <FoldedPanel
      id={carriedSection(kind)}
      startsOpen={isFirst}
      title={t('plans.followUp.group', { kind: title, count })}
      description={isKept ? undefined : t(`plans.carriedHint.${kind}`)}
    >
      <DataTable
        caption={title}
        rows={isWhole ? carried : carried.slice(0, AT_FIRST)}
        rowKey={({ id }) => id}
        columns={hasSteps ? columns : columns.filter(({ key }) => key !== 'steps')}
        pages={{ hasMore: !isWhole, isLoadingMore: false, more: () => setAsked(true), all: carried.length }}
        empty={null}
      />
    </FoldedPanel>
  );
}

const whoseOf = ({ ownerInstitution, decision, plan }: Carried) =>
  ownerInstitution?.name ?? decision?.council?.shortName ?? decision?.councilName ?? plan?.title;

/** Named as it was; the way leads to what it is now. */
function What({ carried: { title, item, decision, plan } }: { carried: Carried }) {
  if (item)
    return (
      <>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {item.ref}
          </Text>
          <MarkBadge isMarked={item.isRestricted} />
        </Group>
        <LinkAnchor to="/actions/$id" params={{ id: item.id }}>
          {title}
        </LinkAnchor>
      </>
    );
  if (decision)
    return (
      <>
        <div>
          <LinkAnchor to="/decisions/$id" params={{ id: decision.id }} fz="sm">
            {decision.ref}
          </LinkAnchor>
        </div>
        <Text size="sm" lineClamp={4}>
          {title}
        </Text>
      </>
    );
  return plan ? (
    <LinkAnchor to="/plans/$id" params={{ id: plan.id }}>
      {title}
    </LinkAnchor>
  ) : (
    title
  );
}

/** How it stands now, and how it stood there where that was different. */
function Standing({ carried: { kind, itemState, item, decision } }: { carried: Carried }) {
  const { t } = useTranslation();
  if (decision) return <DecisionStateBadge state={decision.state} />;
  if (!item) {
    if (kind === 'INDICATOR_OFF_TRACK') return <ToneBadge tone="warning">{t('plans.followUp.offTrack')}</ToneBadge>;
    return kind === 'INDICATOR_NOT_MEASURED' ? <ToneBadge tone="warning">{t('plans.indicatorTrack.NOT_MEASURED')}</ToneBadge> : null;
  }
  return (
    <>
      {itemState && itemState !== item.state && (
        <Text size="sm" c="dimmed">
          {t('plans.followUp.was', { state: t(`plans.itemState.${itemState}`) })}
        </Text>
      )}
      <ItemStateMark item={item} />
    </>
  );
}
