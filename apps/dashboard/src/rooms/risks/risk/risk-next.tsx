import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { daysUntil, useFormat } from '../../../ui/format';
import { LinkButton } from '../../../ui/links';
import lines from '../../../ui/lines.module.css';
import { Panel } from '../../../ui/panel';
import { SOON_DAYS } from '../treatment/treatment-parts';
import { mendingOf } from '../worklist/mending';
import type { RiskData } from './risk-query';
import type { RiskSearch } from './risk-tabs';

const RiskFindings = graphql(`
  query RiskFindings($councilId: ID!, $risk: ID!) {
    riskWorklist(councilId: $councilId, riskId: $risk) {
      nodes {
        id
        check
        measure {
          id
          ref
        }
        proposal {
          id
          isStale
        }
      }
    }
  }
`);

interface Step {
  key: string;
  text: string;
  hint?: string;
  action: string;
  search: RiskSearch;
}

/** What waits for this viewer at the risk, each with the way to it, and what else they may do. */
export function RiskNext({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const steps = [...useOwnSteps(risk), ...useFindings(risk)];
  const may = useMay(risk);
  return (
    <Panel title={steps.length > 0 ? t('risks.next.title') : undefined}>
      {steps.length > 0 && (
        <ul className={lines.list}>
          {steps.map(({ key, text, hint, action, search }) => (
            <li key={key} className={lines.line}>
              <Group justify="space-between" gap="sm">
                <Stack gap={2} flex="1 1 16rem">
                  <Text fw={600}>{text}</Text>
                  {hint && <Text size="sm">{hint}</Text>}
                </Stack>
                <LinkButton
                  className="no-print"
                  variant="default"
                  size="xs"
                  to="/risks/$id"
                  params={{ id: risk.id }}
                  search={search}
                  resetScroll={false}
                  aria-label={`${action}: ${text}`}
                >
                  {action}
                </LinkButton>
              </Group>
            </li>
          ))}
        </ul>
      )}
      <Text className="no-print" size="sm" c="dimmed" mt={steps.length > 0 ? 'md' : undefined}>
        {[
          steps.length === 0 && t('risks.next.nothing'),
          may.length > 0 ? t('risks.next.may', { what: format.list(may) }) : t('risks.next.mayRead'),
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
    </Panel>
  );
}

/** What the round, and an acceptance that ends, ask of the viewer. */
function useOwnSteps({ rounds, acceptance, viewerCanEdit, viewerCanAccept }: RiskData): Step[] {
  const { t } = useTranslation();
  const format = useFormat();
  const place = rounds.find(({ isOpen }) => isOpen);
  const days = acceptance && daysUntil(acceptance.expiresOn);
  const asked = place?.viewerInstitutions.filter(({ id }) => !place.submissions.some(({ institution }) => institution.id === id)) ?? [];
  const hint = place && t('risks.next.round', { round: place.round.title, day: format.day(place.round.dueOn) });
  return [
    ...asked.map(({ id, name }) => ({
      key: id,
      text: t('risks.next.submit', { institution: name }),
      hint,
      action: t('risks.score.title'),
      search: { tab: 'scores', dialog: 'submit', subject: id } as const,
    })),
    ...(place && viewerCanEdit && !place.result
      ? [
          {
            key: 'result',
            text: t('risks.next.result'),
            hint: [hint, place.progress && t('risks.round.progress', place.progress)].filter(Boolean).join(' '),
            action: t('risks.round.setResult'),
            search: { tab: 'scores', dialog: 'result' } as const,
          },
        ]
      : []),
    ...(acceptance && viewerCanAccept && typeof days === 'number' && days <= SOON_DAYS
      ? [
          {
            key: 'acceptance',
            text: t('risks.accept.ending', { days: Math.max(days, 0) }),
            action: t('risks.accept.again'),
            search: { tab: 'treatment', dialog: 'accept' } as const,
          },
        ]
      : []),
  ];
}

/** What the checks of the register find at the risk; only who may put it right is asked to. */
function useFindings({ id, council, viewerCanEdit }: RiskData): Step[] {
  const { t } = useTranslation();
  const { data } = useRead(RiskFindings, { councilId: council.id, risk: id }, { pause: !viewerCanEdit });
  return (data?.riskWorklist.nodes ?? []).map((finding) => {
    const { words, search } = mendingOf(finding);
    return {
      key: finding.id,
      text: [t(`risks.check.${finding.check}`), finding.measure?.ref].filter(Boolean).join(': '),
      hint: t(`risks.checkNext.${finding.check}`),
      action: t(words),
      search,
    };
  });
}

function useMay(risk: RiskData): string[] {
  const { t } = useTranslation();
  return [
    risk.viewerCanEdit && t('risks.next.edit'),
    risk.viewerCanReview && t('risks.next.review'),
    risk.viewerCanAccept && t('risks.next.accept'),
    risk.viewerCanReopen && t('risks.next.reopen'),
    risk.viewerCanComment && t('risks.next.discuss'),
  ].filter((one) => one !== false);
}
