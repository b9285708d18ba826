import { Button, Group, Stack, Title } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { BurnUp } from '../follow-through/burn-up/burn-up';
import { Opinions } from './opinions';
import { PartDialogs } from './forms/part-dialogs';
import { entersItemsFor, NewPlanItem, OtherItems } from './parts/plan-items';
import { PriorityPanel } from './parts/priority-panel';
import { PlanActions } from './plan-actions';
import { PlanContents } from './plan-contents';
import { PlanFacts, PlanRecord } from './plan-facts';
import { PlanPageDocument, type PlanData } from './plan-query';
import { PlanStateBadge } from './plan-state';

export function PlanPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/plans/$id' });
  const read = useRead(PlanPageDocument, { id });
  const plan = read.data?.actionPlan;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={plan?.title}
        crumbs={[{ label: t('plans.plan.title'), link: { to: '/plans', search: plan?.council ? { council: plan.council.slug } : {} } }]}
        badges={plan && <PlanStateBadge state={plan.state} />}
        actions={plan && <PlanActions plan={plan} />}
      />
      {plan && <PartDialogs plan={plan} />}
      {plan && <NewPlanItem plan={plan} />}
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ actionPlan: shown }) => (
          <Stack gap="lg">
            <PlanContents plan={shown} />
            <PlanFacts plan={shown} />
            <PlanRecord plan={shown} />
            <Opinions plan={shown} />
            <BurnUp points={shown.burnUp} />
            <Priorities plan={shown} />
            <OtherItems plan={shown} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function Priorities({ plan }: { plan: PlanData }) {
  const { priorities, viewerCanEdit } = plan;
  const { t } = useTranslation();
  const adding = useDialog('priority');
  const add = viewerCanEdit && (
    <Button leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
      {t('plans.priority.add')}
    </Button>
  );
  if (priorities.length === 0)
    return (
      <Panel>
        <Empty
          icon={IconTargetArrow}
          title={t('plans.priority.none')}
          hint={t(viewerCanEdit ? 'plans.priority.noneHintEdit' : 'plans.priority.noneHint')}
          action={add}
        />
      </Panel>
    );
  return (
    <>
      <Group justify="space-between">
        <Title order={2}>{t('plans.priority.list')}</Title>
        {add}
      </Group>
      {priorities.map((priority, at) => (
        <PriorityPanel
          key={priority.id}
          priority={priority}
          place={{ position: at + 1, of: priorities.length }}
          canEdit={viewerCanEdit}
          items={plan.actionItems}
          canAddItems={entersItemsFor(plan) !== undefined}
        />
      ))}
    </>
  );
}
