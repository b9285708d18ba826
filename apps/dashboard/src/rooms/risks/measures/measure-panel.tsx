import { Button, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { MeasureItemLines } from '../../plans/action-items/measure-items';
import { MarkBadge } from '../mark-badge';
import type { RiskData } from '../risk/risk-query';
import { MeasureStateMark } from './measure-state';
import { PHASES } from './terms';
import { useExpectedEffect } from './use-expected-effect';

const StartMeasure = graphql(`
  mutation StartMeasure($input: StartMeasureInput!) {
    startMeasure(input: $input) {
      id
      version
    }
  }
`);

/** What was done, is done and is planned about the risk, by phase; what was dropped stands last in its phase. */
export function MeasurePanel({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const adding = useDialog('measure');
  const isDropped = ({ state }: MeasureLineFragment) => Number(state === 'DROPPED');
  const known = risk.measures.flatMap(({ state, costEuros }) => (state === 'DROPPED' ? [] : (costEuros ?? [])));
  const columns = useColumns(risk);
  return (
    <Panel
      title={t('risks.measure.title')}
      description={
        known.length > 0 ? t('risks.measure.total', { cost: format.number(known.reduce((sum, cost) => sum + cost, 0)) }) : undefined
      }
      actions={
        risk.viewerCanEdit && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
            {t('risks.measure.add')}
          </Button>
        )
      }
    >
      {risk.measures.length === 0 && <Empty title={t('risks.measure.none')} hint={t('risks.measure.noneHint')} />}
      <Stack gap="lg">
        {PHASES.map((phase) => ({ phase, rows: risk.measures.filter((one) => one.phase === phase) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ phase, rows }) => (
            <div key={phase}>
              <Title order={3} size="h4" mb="xs" tt="capitalize">
                {t(`risks.measurePhase.${phase}`)}
              </Title>
              <DataTable
                caption={t('risks.measure.ofPhase', { phase: t(`risks.measurePhase.${phase}`) })}
                rows={[...rows].sort((a, b) => isDropped(a) - isDropped(b))}
                rowKey={({ id }) => id}
                columns={columns}
                empty={null}
              />
            </div>
          ))}
      </Stack>
    </Panel>
  );
}

function useColumns(risk: RiskData): Column<MeasureLineFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const expected = useExpectedEffect(risk);
  return [
    {
      key: 'title',
      title: t('risks.measure.one'),
      isMain: true,
      width: '38%',
      cell: (measure) => {
        const { ref, title, description, gap, partners, risks, priority } = measure;
        const effect = expected(measure);
        return (
          <>
            {ref} {title}
            {description && <Small>{description}</Small>}
            {effect && <Small>{effect}</Small>}
            {typeof priority === 'number' && <Small>{t('risks.measure.priorityIs', { priority })}</Small>}
            {gap && <Small>{t('risks.measure.answers', { gap: gap.description })}</Small>}
            {partners.length > 0 && <Small>{t('risks.measure.with', { partners: format.list(partners.map(({ name }) => name)) })}</Small>}
            {risks
              .filter(({ id }) => id !== risk.id)
              .map((other) => (
                <div key={other.id}>
                  <Small>
                    {t('risks.measure.alsoOn')}{' '}
                    <LinkAnchor to="/risks/$id" params={{ id: other.id }}>
                      {other.ref} {other.title}
                    </LinkAnchor>
                  </Small>
                  <MarkBadge isMarked={other.mark?.isCurrent} />
                </div>
              ))}
            <MeasureItemLines measure={measure} />
          </>
        );
      },
    },
    {
      key: 'responsible',
      title: t('risks.measure.responsible'),
      width: '24%',
      cell: ({ responsibleInstitution, decisionLevel }) => (
        <>
          {responsibleInstitution?.name ?? t('risks.measure.nobody')}
          <Small>{t('risks.decides', { who: t(`risks.decisionLevel.${decisionLevel}`) })}</Small>
        </>
      ),
    },
    {
      key: 'cost',
      title: t('risks.measure.cost'),
      cell: ({ costEuros, fundingSource }) =>
        (typeof costEuros === 'number' || fundingSource) && (
          <>
            {typeof costEuros === 'number' && t('risks.measure.euros', { cost: format.number(costEuros) })}
            {fundingSource && <Small>{fundingSource}</Small>}
          </>
        ),
    },
    { key: 'state', title: t('risks.measure.state'), cell: (measure) => <MeasureStateMark measure={measure} /> },
    { key: 'actions', title: t('ui.actions'), isActions: true, cell: (measure) => <MeasureActions measure={measure} /> },
  ];
}

const Small = ({ children }: { children: React.ReactNode }) => (
  <Text component="div" size="sm" c="dimmed" fw={400}>
    {children}
  </Text>
);

function MeasureActions({ measure }: { measure: MeasureLineFragment }) {
  const { t } = useTranslation();
  const [editing, completing, dropping] = [useDialog('measure'), useDialog('measure-done'), useDialog('measure-drop')];
  const start = useAct(StartMeasure, { success: 'risks.measure.started' });
  if (!measure.viewerCanEdit) return null;
  const { id, version, state } = measure;
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      <Menu>
        <Menu.Target>
          <Button size="xs" variant="default" aria-label={t('risks.measure.actionsOf', { measure: measure.ref })}>
            <IconDots size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {state !== 'IN_PLACE' && <Menu.Item onClick={() => completing.open(id)}>{t('risks.measure.complete')}</Menu.Item>}
          {state === 'PLANNED' && (
            <Menu.Item onClick={() => void start.run({ input: { id, version } })}>{t('risks.measure.start')}</Menu.Item>
          )}
          <Menu.Item onClick={() => editing.open(id)}>{t('ui.edit')}</Menu.Item>
          <Menu.Item onClick={() => dropping.open(id)}>{t('risks.measure.drop')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
