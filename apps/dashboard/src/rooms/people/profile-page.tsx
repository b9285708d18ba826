import { Button, Grid, Group, Radio, Stack, Text } from '@mantine/core';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { ProfileQuery } from '../../graph/generated/graphql';
import { useAct } from '../../graph/use-act';
import { useRead } from '../../graph/use-read';
import { confirm } from '../../ui/confirm';
import { Facts } from '../../ui/facts';
import { useFormat } from '../../ui/format';
import { followPerson, LANGUAGE_NAMES, LANGUAGES } from '../../ui/i18n';
import lines from '../../ui/lines.module.css';
import { LinkAnchor } from '../../ui/links';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { notifyDone } from '../../ui/notify';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { OwnMails } from '../mail/own-mails';
import { OwnUpdateLinks } from '../update/own-update-links';
import { describeAgent } from './describe-agent';

const Profile = graphql(`
  query Profile {
    viewer {
      person {
        id
        name
        email
        phone
        language
      }
      sessions {
        id
        createdAt
        lastSeenAt
        userAgent
        current
      }
      updateLinks {
        ...OwnUpdateLink
      }
      invitationLinks {
        ...OwnInvitationLink
      }
    }
  }
`);

const UpdateOwnLanguage = graphql(`
  mutation UpdateOwnLanguage($input: UpdateOwnLanguageInput!) {
    updateOwnLanguage(input: $input) {
      person {
        id
        language
      }
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input)
  }
`);

type ViewerData = NonNullable<ProfileQuery['viewer']>;

export function ProfilePage() {
  const { t } = useTranslation();
  const read = useRead(Profile, {});
  return (
    <>
      <PageHeader title={t('ui.nav.profile')} crumbs={[]} />
      <Loaded read={read} skeleton={<PanelSkeleton rows={6} />}>
        {({ viewer }) =>
          viewer && (
            <Grid gap="lg">
              <Grid.Col span={{ base: 12, lg: 5 }}>
                <Stack gap="lg">
                  <Own person={viewer.person} />
                  <OwnLanguage person={viewer.person} />
                  <OwnMails />
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 7 }}>
                <Stack gap="lg">
                  <Sessions sessions={viewer.sessions} />
                  {viewer.updateLinks.length + viewer.invitationLinks.length > 0 && (
                    <OwnUpdateLinks links={viewer.updateLinks} invitations={viewer.invitationLinks} />
                  )}
                </Stack>
              </Grid.Col>
            </Grid>
          )
        }
      </Loaded>
    </>
  );
}

function Own({ person }: { person: ViewerData['person'] }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={person.name}
      actions={
        <LinkAnchor to="/people/$id" params={{ id: person.id }} fz="sm">
          {t('people.profile.ownPage')}
        </LinkAnchor>
      }
    >
      <Facts
        facts={[
          { label: t('people.person.email'), value: person.email },
          { label: t('people.person.phone'), value: person.phone },
        ]}
      />
    </Panel>
  );
}

function OwnLanguage({ person }: { person: ViewerData['person'] }) {
  const { t } = useTranslation();
  const act = useAct(UpdateOwnLanguage, {
    // Said in the language that was chosen.
    onDone: ({ updateOwnLanguage }) =>
      void followPerson(updateOwnLanguage.person.language).then(() => notifyDone(i18next.t('people.profile.languageSaved'))),
  });
  return (
    <Panel title={t('people.profile.language')} description={t('people.profile.languageHint')}>
      <Radio.Group
        aria-label={t('people.profile.language')}
        value={person.language}
        onChange={(language) => void act.run({ input: { language } })}
      >
        <Stack gap="sm">
          {LANGUAGES.map((language) => (
            <Radio
              key={language}
              value={language}
              disabled={act.isRunning}
              label={<span lang={language}>{LANGUAGE_NAMES[language]}</span>}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Panel>
  );
}

function Sessions({ sessions }: { sessions: ViewerData['sessions'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const end = useAct(EndSession, { success: 'people.profile.sessionEnded' });
  return (
    <Panel title={t('people.profile.sessions')} description={t('people.profile.sessionsHint')}>
      <ul className={lines.list}>
        {sessions.map((session) => {
          const where = describeAgent(session.userAgent) ?? t('people.profile.unknownDevice');
          return (
            <li key={session.id} className={lines.line}>
              <Group justify="space-between" gap="sm">
                <Stack gap={2}>
                  <Group gap="xs">
                    <Text fw={600}>{where}</Text>
                    {session.current && <ToneBadge tone="good">{t('people.profile.thisOne')}</ToneBadge>}
                  </Group>
                  <Text size="sm" c="dimmed">
                    {t('people.profile.seen', { since: format.instant(session.createdAt), last: format.ago(session.lastSeenAt) })}
                  </Text>
                </Stack>
                {!session.current && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('people.profile.endNamed', { where })}
                    onClick={() =>
                      confirm({
                        title: t('people.profile.endTitle'),
                        text: t('people.profile.endText', { where }),
                        action: t('people.profile.end'),
                        onConfirm: () => void end.run({ input: { id: session.id } }),
                      })
                    }
                  >
                    {t('people.profile.end')}
                  </Button>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
