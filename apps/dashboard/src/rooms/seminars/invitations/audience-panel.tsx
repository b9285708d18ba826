import { Loader, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import { InstitutionsPicker, PersonsPicker, type Choice } from '../../../ui/pickers';
import { acceptedHosts } from '../accepted-hosts';
import type { Inviting } from './invitations-query';
import type { Audience } from './use-audience';
import classes from './invitations.module.css';

const choices = (things: { id: string; name: string }[]): Choice[] => things.map(({ id, name }) => ({ id, label: name }));

/** Seats of the host councils are always invited; institutions and persons come on top. Stored as they are chosen. */
export function AudiencePanel({ seminar, audience, wasSent }: { seminar: Inviting; audience: Audience; wasSent: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel
      title={t(wasSent ? 'seminars.invite.titleMore' : 'seminars.invite.title')}
      description={t('seminars.invite.intro')}
      actions={audience.isSaving && <Loader size="sm" aria-label={t('seminars.invite.saving')} />}
    >
      <Stack gap="md">
        <div className={classes.always}>
          <IconUsersGroup size={20} aria-hidden />
          <Text>{t('seminars.invite.seats', { councils: format.list(acceptedHosts(seminar.hosts).map(({ name }) => name)) })}</Text>
        </div>
        <InstitutionsPicker
          label={t('seminars.invite.institutions')}
          description={t('seminars.invite.institutionsHint')}
          known={choices(seminar.audienceInstitutions)}
          value={audience.institutionIds}
          onChange={(institutionIds) => audience.choose({ institutionIds })}
        />
        <PersonsPicker
          label={t('seminars.invite.persons')}
          description={t('seminars.invite.personsHint')}
          known={choices(seminar.audiencePersons)}
          value={audience.personIds}
          onChange={(personIds) => audience.choose({ personIds })}
        />
      </Stack>
    </Panel>
  );
}
