import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { PublicRegisterQuery } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Loaded } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { fileAddress } from '../../sheets/file-address';
import { LEVEL_TONES } from '../level-badge';
import { LEVELS } from '../terms';
import { TrendMark } from '../trend-mark';
import classes from './public-edition.module.css';

const PublicRegister = graphql(`
  query PublicRegister($slug: String!) {
    publicRegister(slug: $slug) {
      name
      asOf
      risks {
        text
        class
        eventType
        level
        trend
        regions
        controls
        reviewDueOn
      }
    }
  }
`);

type Risk = PublicRegisterQuery['publicRegister']['risks'][number];

/** What anybody may know of a council's risks, worst first; made to be read and to be printed. */
export function PublicRegisterPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { slug } = useParams({ from: '/plain/public/risks/$slug' });
  const read = useRead(PublicRegister, { slug });
  return (
    <Loaded read={read}>
      {({ publicRegister: { name, asOf, risks } }) => (
        <Stack gap="lg" maw={760} mx="auto">
          <PageHeader
            title={name}
            part={t('risks.edition.title')}
            description={t('risks.edition.intro', { day: format.day(asOf) })}
            actions={
              <Group gap="sm" className={classes.noPrint}>
                <Button
                  component="a"
                  href={fileAddress('public-risks.pdf', { slug }, i18n.language)}
                  download
                  variant="default"
                  leftSection={<IconDownload size={18} />}
                >
                  PDF
                </Button>
                <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
                  {t('risks.edition.print')}
                </Button>
              </Group>
            }
          />
          {[...LEVELS, null].map((level) => (
            <OfLevel key={level} level={level} asOf={asOf} risks={risks.filter((risk) => (risk.level ?? null) === level)} />
          ))}
          <LinkAnchor to="/public" className={classes.noPrint}>
            {t('risks.edition.all')}
          </LinkAnchor>
        </Stack>
      )}
    </Loaded>
  );
}

function OfLevel({ level, risks, asOf }: { level: (typeof LEVELS)[number] | null; risks: Risk[]; asOf: string }) {
  const { t } = useTranslation();
  if (risks.length === 0) return null;
  return (
    <Panel
      className={classes.level}
      title={
        <Group component="span" gap="xs">
          {level ? t('risks.edition.level') : t('risks.notScored')}
          {level && <ToneBadge tone={LEVEL_TONES[level]}>{t(`risks.riskLevel.${level}`)}</ToneBadge>}
        </Group>
      }
    >
      <Stack gap="lg">
        {risks.map((risk, at) => (
          <PublicRisk key={at} risk={risk} asOf={asOf} />
        ))}
      </Stack>
    </Panel>
  );
}

function PublicRisk({ risk: { text, class: kind, eventType, regions, trend, controls, reviewDueOn }, asOf }: { risk: Risk; asOf: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [t(`risks.riskClass.${kind}`), t(`risks.eventType.${eventType}`), format.list(regions)].filter(Boolean).join(' · ');
  return (
    <article className={classes.risk}>
      <Title order={3} fz="md" fw={600} className={classes.text}>
        {text}
      </Title>
      <Text size="sm" c="dimmed">
        {facts}
      </Text>
      {controls.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t('risks.edition.controls')}
          </Text>
          <List size="sm" className={classes.text}>
            {controls.map((control, at) => (
              <List.Item key={at}>{control}</List.Item>
            ))}
          </List>
        </>
      )}
      <Group gap="0 16px">
        <TrendMark trend={trend} />
        {reviewDueOn && (
          <Text size="sm">
            {t(reviewDueOn < asOf ? 'risks.edition.reviewWas' : 'risks.edition.review', { day: format.day(reviewDueOn) })}
          </Text>
        )}
      </Group>
    </article>
  );
}
