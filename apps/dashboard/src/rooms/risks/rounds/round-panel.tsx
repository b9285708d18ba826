import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RoundOfRiskFragment } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';
import { ForWhoMay, useHeld } from '../../../ui/held';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialog } from '../../../ui/use-dialog-param';
import type { Matrix } from '../forms/judgement-fields';
import { LevelBadge } from '../level-badge';
import type { RiskData } from '../risk/risk-query';
import { ResultDialog } from './result-dialog';
import { SubmissionTable } from './submission-table';
import { SubmitDialog } from './submit-dialog';

/** The round that the risk is scored in, else the last one: what one may say, what was said, and what came of it. */
export function RoundPanel({ risk }: { risk: RiskData }) {
  const matrix = risk.council.riskSettings?.matrix;
  const [place] = risk.rounds;
  return place && matrix ? <Round risk={risk} place={place} matrix={matrix} /> : null;
}

function Round({ risk, place, matrix }: { risk: RiskData; place: RoundOfRiskFragment; matrix: Matrix }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [submitting, setting] = [useDialog('submit'), useDialog('result')];
  const { round, viewerInstitutions, submissions, silent, progress, result, isOpen } = place;
  const chosen = viewerInstitutions.find(({ id }) => id === submitting.subject);
  // Once the round is closed or its result is set nobody scores in it, but what was typed until then is still there.
  const submitted = useHeld(chosen && { institution: chosen, place }, submitting);
  const hasSaid = (id: string) => submissions.some(({ institution }) => institution.id === id);
  return (
    <Panel
      title={
        <Group gap="xs">
          {round.title}
          <ToneBadge tone={isOpen ? 'info' : 'neutral'}>{t(isOpen ? 'risks.round.open' : 'risks.round.closed')}</ToneBadge>
        </Group>
      }
      description={t('risks.round.about', { kind: t(`risks.assessmentKind.${round.kind}`), day: format.day(round.dueOn) })}
      actions={
        <>
          {viewerInstitutions.map(({ id, name }) => (
            <Button
              key={id}
              variant={hasSaid(id) ? 'default' : 'filled'}
              leftSection={<IconScale size={18} />}
              onClick={() => submitting.open(id)}
            >
              {t(hasSaid(id) ? 'risks.round.submitAgainFor' : 'risks.round.submitFor', { institution: name })}
            </Button>
          ))}
          {risk.viewerCanEdit && (
            <Button variant={result ? 'default' : 'filled'} onClick={() => setting.open()}>
              {t(result ? 'risks.round.setResultAgain' : 'risks.round.setResult')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="md">
        {result && (
          <Group gap="xs">
            <Text size="sm">{t('risks.round.result')}</Text>
            <LevelBadge position={result} />
            {result.matrix.id !== matrix.id && (
              <Text size="sm" c="dimmed">
                {t('risks.onOtherMatrix')}
              </Text>
            )}
          </Group>
        )}
        {progress && (
          <Text size="sm">
            {t('risks.round.progress', progress)}
            {silent.length > 0 && ` ${t('risks.round.silent', { names: format.list(silent.map(({ name }) => name)) })}`}
          </Text>
        )}
        {!progress && !result && <Alert color="sea">{t('risks.round.hidden')}</Alert>}
        {(submissions.length > 0 || progress) && <SubmissionTable submissions={submissions} matrix={matrix} />}
        <LinkAnchor to="/risks/rounds/$id" params={{ id: round.id }} fz="sm">
          {t('risks.round.whole')}
        </LinkAnchor>
      </Stack>
      {submitted && <SubmitDialog key={submitted.institution.id} {...submitted} risk={risk} matrix={matrix} dialog={submitting} />}
      <ForWhoMay may={risk.viewerCanEdit} dialog={setting}>
        <ResultDialog risk={risk} place={place} matrix={matrix} dialog={setting} />
      </ForWhoMay>
    </Panel>
  );
}
