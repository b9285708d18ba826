import { IconLinkOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { messageKeys } from '../../graph/problem';
import { useRead } from '../../graph/use-read';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { PageHeader } from '../../ui/page-header';
import { UnsentDrafts } from '../update/unsent-drafts';
import { AnswerSheet } from './answer-query';
import { InvitationSheet } from './invitation-sheet';
import { useLanguageOf } from './use-language-of';
import { Panel } from '../../ui/panel';

/** Links that were good once, by the server's reason. */
const ENDED: Readonly<Record<string, string>> = {
  'invitation-link-expired': 'answer.ended.expired',
  'invitation-link-revoked': 'answer.ended.revoked',
};

/** What the link in the invitation opens. Opening it changes nothing: mail programs and scanners open links too. */
export function AnswerPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/plain/answer/$token' });
  const read = useRead(AnswerSheet, { token });
  const isReady = useLanguageOf(read.data?.invitation.language);
  const ended = read.refusal && ENDED[read.refusal.reason];
  // Everything else is no fault of the link, and may go better at the next try.
  if (read.refusal?.code === 'NOT_FOUND' || read.refusal?.code === 'INVALID')
    return (
      <>
        <PageHeader title={t('answer.unknown.title')} />
        <Panel>
          {ended ? (
            <Empty icon={IconLinkOff} title={t(ended)} hint={t(messageKeys(read.refusal))} />
          ) : (
            <Empty icon={IconLinkOff} title={t('answer.unknown.text')} hint={t('answer.unknown.hint')} />
          )}
        </Panel>
        <UnsentDrafts token={token} />
      </>
    );
  return (
    <Loaded read={isReady ? read : { ...read, data: undefined }}>
      {({ invitation }) => <InvitationSheet sheet={invitation} token={token} />}
    </Loaded>
  );
}
