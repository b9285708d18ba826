import { Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionLineFragment } from '../../../graph/generated/graphql';
import { Facts } from '../../../ui/facts';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { DecisionData } from './decision-query';
import { DecisionVotes } from './decision-votes';
import { DecisionLink, useKindWord } from './decision-words';

const isText = true;
const asTyped = (text: string | null | undefined): ReactNode => text && <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;

/** What was decided, why, and how it came about. */
export function DecisionText({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const kindWord = useKindWord();
  const { text, kind, rationale, addressees, votesFor, dissent, conflictOfInterest } = decision;
  const votes = typeof votesFor === 'number' && <DecisionVotes decision={decision} />;
  return (
    <Panel title={kindWord(kind)}>
      <Stack gap="md">
        <Text size="lg" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Facts
          facts={[
            { label: t('plans.decision.field.rationale'), value: asTyped(rationale), isText },
            { label: t('plans.decision.field.addressees'), value: asTyped(addressees), isText },
            { label: t('plans.decision.field.votes'), value: votes, isText },
            { label: t('plans.decision.field.dissent'), value: asTyped(dissent), isText },
            { label: t('plans.decision.field.conflictOfInterest'), value: asTyped(conflictOfInterest), isText },
          ]}
        />
      </Stack>
    </Panel>
  );
}

/** Links one below the other; nothing where there are none. */
const stacked = (links: ReactElement[]): ReactNode =>
  links.length > 0 && (
    <Stack gap={4}>
      {links.map((link) => (
        <div key={link.key}>{link}</div>
      ))}
    </Stack>
  );

const RiskLink = ({ risk: { id, ref, title } }: { risk: { id: string; ref: string; title: string } }) => (
  <LinkAnchor to="/risks/$id" params={{ id }}>
    {ref} {title}
  </LinkAnchor>
);

/** Whose it is, where it was made, and what became of it. */
export function DecisionFacts({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { adoptedPlans, amendedPlans, risks } = decision;
  const { council, councilName, councils, seminar, session, decidedOn, state, endedOn, endReason } = decision;
  const { supersededBy, supersedes, createdAt, toldAt } = decision;
  const links = (decisions: DecisionLineFragment[]) => stacked(decisions.map((one) => <DecisionLink key={one.id} decision={one} />));
  const plans = (list: { id: string; title: string }[]) =>
    stacked(
      list.map(({ id, title }) => (
        <LinkAnchor key={id} to="/plans/$id" params={{ id }}>
          {title}
        </LinkAnchor>
      )),
    );
  return (
    <Panel title={t('plans.decision.details')}>
      <Facts
        isNarrow
        facts={[
          {
            label: t('plans.decision.field.council'),
            value: council ? (
              <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }}>
                {council.name}
              </LinkAnchor>
            ) : (
              councilName
            ),
          },
          { label: t('plans.decision.field.councils'), value: format.list(councils.flatMap(({ name, isLead }) => (isLead ? [] : [name]))) },
          { label: t('plans.decision.field.decidedOn'), value: format.day(decidedOn) },
          {
            label: t('plans.decision.field.where'),
            value: seminar ? (
              <LinkAnchor to="/seminars/$id/decisions" params={{ id: seminar.id }}>
                {seminar.title}
              </LinkAnchor>
            ) : (
              t('plans.decision.field.between')
            ),
          },
          {
            label: t('plans.decision.field.session'),
            value: session && `${session.title} (${format.shortDay(session.day.date)} ${session.startsAt})`,
          },
          { label: t('plans.decision.field.state'), value: t(`plans.decisionState.${state}`) },
          { label: t('plans.decision.field.endedOn'), value: endedOn && format.day(endedOn) },
          { label: t('plans.decision.field.endReason'), value: asTyped(endReason) },
          { label: t('plans.decision.field.supersededBy'), value: links(supersededBy ? [supersededBy] : []) },
          { label: t('plans.decision.field.supersedes'), value: links(supersedes) },
          { label: t('plans.decision.field.adoptedPlans'), value: plans(adoptedPlans) },
          { label: t('plans.decision.field.amendedPlans'), value: plans(amendedPlans) },
          { label: t('plans.decision.field.risks'), value: stacked(risks.map((risk) => <RiskLink key={risk.id} risk={risk} />)) },
          { label: t('plans.decision.field.recordedAt'), value: format.instant(createdAt) },
          { label: t('plans.decision.field.toldAt'), value: toldAt && format.instant(toldAt) },
        ]}
      />
    </Panel>
  );
}
