import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../ui/facts';
import { useFormat } from '../../../../ui/format';
import { LinkAnchor } from '../../../../ui/links';
import { Panel } from '../../../../ui/panel';
import { DecisionLink } from '../../decisions/decision-words';
import { MarkBadge } from '../../../risks/mark-badge';
import { DueDay, ItemStateMark } from '../item-state';
import type { ItemData } from './item-query';

export function ItemFacts({ item }: { item: ItemData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { description, doneCriterion, startOn, originalDueOn, dueOn, phase, approach, cooperationForm } = item;
  const names = (list: { name: string }[]) => list.length > 0 && format.list(list.map(({ name }) => name));
  return (
    <Panel title={t('plans.items.about')}>
      <Facts
        facts={[
          { label: t('plans.items.state'), value: <ItemStateMark item={item} /> },
          { label: t('plans.items.due'), value: <DueDay {...item} /> },
          { label: t('plans.items.originalDue'), value: originalDueOn !== dueOn && format.shortDay(originalDueOn) },
          { label: t('plans.items.start'), value: startOn && format.shortDay(startOn) },
          { label: t('plans.items.owner'), value: item.ownerInstitution.name },
          { label: t('plans.items.assignee'), value: item.assignee?.name },
          { label: t('plans.items.helpers'), value: names(item.helpers) },
          { label: t('plans.items.council'), value: item.councilName },
          { label: t('plans.items.jointCouncils'), value: names(item.jointCouncils) },
          { label: t('plans.items.priority'), value: t(`plans.priority.${item.priority}`) },
          { label: t('plans.items.phase'), value: phase && t(`risks.measurePhase.${phase}`) },
          { label: t('plans.items.cooperationForm'), value: cooperationForm && t(`councils.cooperationForm.${cooperationForm}`) },
          { label: t('plans.items.approach'), value: approach && t(`councils.approach.${approach}`) },
          { label: t('plans.items.doneCriterion'), value: doneCriterion, isText: true },
          { label: t('plans.items.description'), value: description, isText: true },
        ]}
      />
    </Panel>
  );
}

/** What it springs from, works on and waits for. */
export function ItemTies({ item }: { item: ItemData }) {
  const { t } = useTranslation();
  const { risks, measures, dependsOn, neededBy, seminar, decision, plan, goal } = item;
  if (!seminar && !decision && !plan && [risks, measures, dependsOn, neededBy].every(({ length }) => length === 0)) return null;
  const items = (list: ItemData['dependsOn']) =>
    list.map(({ id, ref, title, state }) => (
      <Text key={id} component="div" size="sm">
        <LinkAnchor to="/actions/$id" params={{ id }}>
          {ref} {title}
        </LinkAnchor>{' '}
        · {t(`plans.itemState.${state}`)}
      </Text>
    ));
  return (
    <Panel title={t('plans.items.ties')}>
      <Stack gap="md">
        {decision && (
          <Ties label={t('plans.decision.one')}>
            <div>
              <DecisionLink decision={decision} />
            </div>
          </Ties>
        )}
        {plan && (
          <Ties label={t('plans.plan.one')}>
            <LinkAnchor to="/plans/$id" params={{ id: plan.id }} fz="sm">
              {plan.title}
            </LinkAnchor>
          </Ties>
        )}
        {goal && (
          <Ties label={t('plans.goal.one')}>
            <Text size="sm">{goal.text}</Text>
          </Ties>
        )}
        {seminar && (
          <Ties label={t('plans.items.seminar')}>
            <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }} fz="sm">
              {seminar.title}
            </LinkAnchor>
          </Ties>
        )}
        {risks.length > 0 && (
          <Ties label={t('plans.items.risks')}>
            {risks.map(({ id, ref, title, mark }) => (
              <Group key={id} gap="xs">
                <LinkAnchor to="/risks/$id" params={{ id }} fz="sm">
                  {ref} {title}
                </LinkAnchor>
                <MarkBadge isMarked={mark?.isCurrent} />
              </Group>
            ))}
          </Ties>
        )}
        {measures.length > 0 && (
          <Ties label={t('plans.items.measures')}>
            {measures.map(({ id, ref, title, risks: [first] }) =>
              first ? (
                <LinkAnchor key={id} to="/risks/$id" params={{ id: first.id }} search={{ tab: 'measures' }} fz="sm">
                  {ref} {title}
                </LinkAnchor>
              ) : (
                <Text key={id} size="sm">
                  {ref} {title}
                </Text>
              ),
            )}
          </Ties>
        )}
        {dependsOn.length > 0 && <Ties label={t('plans.items.dependsOn')}>{items(dependsOn)}</Ties>}
        {neededBy.length > 0 && <Ties label={t('plans.items.neededBy')}>{items(neededBy)}</Ties>}
      </Stack>
    </Panel>
  );
}

const Ties = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Stack gap={4} align="flex-start">
      {children}
    </Stack>
  </div>
);
