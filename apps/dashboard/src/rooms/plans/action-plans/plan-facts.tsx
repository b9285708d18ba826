import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanState } from '../../../graph/generated/graphql';
import { Facts } from '../../../ui/facts';
import { FoldedPanel } from '../../../ui/folded-panel';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { decisionName } from './decision-name';
import { useFormerLine } from './indicators/formerly';
import type { PlanData } from './plan-query';
import { TrackCounts } from './plan-state';
import { STATES } from './plans-search';

const Words = ({ children }: { children: string }) => <span style={{ whiteSpace: 'pre-line' }}>{children}</span>;

/** What the plan is about, whose it is, and how far it has come. */
export function PlanFacts({ plan }: { plan: PlanData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { budgetEuros, consultationUntil, adoptedOn, previousPlan, rolledOverTo, closedOn } = plan;
  return (
    <FoldedPanel
      id="about"
      title={t('plans.plan.about')}
      summary={[format.days(plan.periodFrom, plan.periodTo), format.list(plan.councils.map(({ name }) => name))].join(' · ')}
    >
      <Stack gap="md">
        <Steps state={plan.state} />
        <Facts
          facts={[
            { label: t('plans.plan.vision'), value: plan.vision && <Words>{plan.vision}</Words>, isText: true },
            { label: t('plans.plan.period'), value: format.days(plan.periodFrom, plan.periodTo) },
            { label: t('plans.plan.councils'), value: format.list(plan.councils.map(({ name }) => name)) },
            {
              label: t('plans.plan.budget'),
              value: typeof budgetEuros === 'number' && t('plans.plan.euros', { sum: format.number(budgetEuros) }),
            },
            { label: t('plans.plan.funding'), value: plan.fundingSources },
            {
              label: t('plans.plan.consultationUntil'),
              value: plan.state === 'CONSULTATION' && consultationUntil && format.day(consultationUntil),
            },
            {
              label: t('plans.plan.adopted'),
              value: adoptedOn && <AdoptedBy plan={plan} on={adoptedOn} />,
            },
            { label: t('plans.plan.closedOn'), value: closedOn && format.day(closedOn) },
            {
              label: t('plans.plan.previous'),
              value: previousPlan && (
                <LinkAnchor to="/plans/$id" params={{ id: previousPlan.id }}>
                  {previousPlan.title}
                </LinkAnchor>
              ),
            },
            { label: t('plans.plan.openItems'), value: plan.openActionItemCount > 0 && format.number(plan.openActionItemCount) },
            {
              label: t('plans.plan.wentOn'),
              value: rolledOverTo && plan.rolledOverItemCount > 0 && (
                <>
                  {t('plans.plan.wentOnCount', { count: plan.rolledOverItemCount })}{' '}
                  <LinkAnchor to="/plans/$id" params={{ id: rolledOverTo.id }}>
                    {rolledOverTo.title}
                  </LinkAnchor>
                </>
              ),
            },
            { label: t('plans.indicator.list'), value: <TrackCounts counts={plan.indicatorCounts} /> },
          ]}
        />
      </Stack>
    </FoldedPanel>
  );
}

/** The decision, and what became of it since; where the reader has no part in it, whose it was. */
function AdoptedBy({ plan: { adoptedByDecision: decision, councils }, on }: { plan: PlanData; on: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = format.day(on);
  if (!decision) return t('plans.plan.adoptedByCouncil', { day, council: councils.find(({ isLead }) => isLead)?.name ?? '' });
  const { id, state, endedOn } = decision;
  return (
    <>
      {day},{' '}
      <LinkAnchor to="/decisions/$id" params={{ id }}>
        {t('plans.plan.adoptedBy', { decision: decisionName(decision) })}
      </LinkAnchor>
      {(state === 'REPEALED' || state === 'SUPERSEDED') && (
        <>
          {' '}
          <ToneBadge tone="warning">
            {t('plans.plan.decisionEnded', { state: t(`plans.decisionState.${state}`), day: format.day(endedOn ?? on) })}
          </ToneBadge>
        </>
      )}
    </>
  );
}

/** The way of every plan; where this one stands is said, not only coloured. */
function Steps({ state }: { state: PlanState }) {
  const { t } = useTranslation();
  return (
    <Group component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('plans.plan.steps')}>
      {STATES.map((step) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>
          <ToneBadge tone={step === state ? 'info' : 'neutral'}>
            {step === state ? t('plans.plan.stepNow', { step: t(`plans.plan.state.${step}`) }) : t(`plans.plan.state.${step}`)}
          </ToneBadge>
        </li>
      ))}
    </Group>
  );
}

/** What came of it, and what decisions changed on the way. */
export function PlanRecord({ plan: { closingReport, amendments } }: { plan: PlanData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lineOf = useFormerLine();
  return (
    <>
      {closingReport && (
        <FoldedPanel id="report" title={t('plans.plan.closingReport')}>
          <Words>{closingReport}</Words>
        </FoldedPanel>
      )}
      {amendments.length > 0 && (
        <FoldedPanel id="amendments" title={t('plans.plan.amendments')}>
          <ul className={lines.list}>
            {amendments.map(({ id, amendedOn, summary, indicators, decision, person }) => (
              <li key={id} className={lines.line}>
                <Text size="sm" fw={600}>
                  {[format.day(amendedOn), decision && decisionName(decision)].filter(Boolean).join(' · ')}
                </Text>
                <Words>{summary}</Words>
                {indicators.map((former) => (
                  <Text size="sm" key={former.indicatorId}>
                    {t('plans.indicator.before', { was: lineOf(former) })}
                  </Text>
                ))}
                {person && (
                  <Text size="sm" c="dimmed">
                    {person.name}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </FoldedPanel>
      )}
    </>
  );
}
