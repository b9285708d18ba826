import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/facts';
import { AppDialog } from '../../../ui/app-dialog';
import { useFormat } from '../../../ui/format';
import type { Day, Session } from './agenda-query';
import { FollowUpLink } from './follow-up-link';
import { useWords } from '../words';

/** For those who read the agenda and do not make it. */
export function SessionDetails({ session, day, onClose }: { session: Session; day: Day | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  return (
    <AppDialog title={session.title} opened onClose={onClose}>
      <Stack gap="md">
        <Facts
          facts={[
            {
              label: t('seminars.field.when'),
              value: `${day ? `${format.weekday(day.date)}, ` : ''}${session.startsAt}–${session.endsAt}`,
            },
            { label: t('seminars.field.room'), value: session.room?.name ?? t('seminars.agenda.everybodyNoRoom') },
            { label: t('seminars.field.sessionKind'), value: words.sessionKind(session.kind) },
            { label: t('seminars.field.speakers'), value: format.list(session.speakers.map(({ name }) => name)) },
          ]}
        />
        {session.followUp && <FollowUpLink session={session} />}
        {session.description && <Text style={{ whiteSpace: 'pre-line' }}>{session.description}</Text>}
      </Stack>
    </AppDialog>
  );
}
