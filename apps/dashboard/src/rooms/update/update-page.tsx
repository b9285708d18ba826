import { Box, Button, Stack } from '@mantine/core';
import { IconCircleCheck, IconLinkOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageKeys, type Refusal } from '../../graph/problem';
import { useAct } from '../../graph/use-act';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { useLanguageOf } from '../answer/use-language-of';
import { OwnItemList, SaveItems } from './own-items';
import { SomebodyElse, useKnowing, usePlaceBeyond } from './somebody-else';
import { UnsentDrafts } from './unsent-drafts';
import { RequestUpdateLink, type UpdateSheetData } from './update-query';
import { useItemUpdates, type ItemUpdates } from './use-item-updates';
import { WhoseLink } from './whose-link';

/** What the link in a mail opens. Opening it changes nothing: mail programs and scanners open links too. */
export function UpdatePage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/plain/update/$token' });
  const updates = useItemUpdates(token);
  const [revoked, setRevoked] = useState<'link' | 'invitation'>();
  const { read } = updates;
  const isReady = useLanguageOf(read.data?.ownItems.language);
  if (revoked)
    return (
      <>
        <PageHeader title={t('update.title')} />
        <Panel>
          <Empty
            icon={IconCircleCheck}
            title={t('update.revoked.title')}
            hint={t(revoked === 'invitation' ? 'update.revoked.textInvitation' : 'update.revoked.text')}
          />
        </Panel>
        <UnsentDrafts token={token} />
      </>
    );
  if (read.refusal?.code === 'NOT_FOUND' || read.refusal?.code === 'INVALID') return <NoLink refusal={read.refusal} token={token} />;
  return (
    <Loaded read={isReady ? read : { ...read, data: undefined }}>
      {({ ownItems }) => (
        <Sheet
          sheet={ownItems}
          token={token}
          updates={updates}
          onRevoked={(isInvitation) => setRevoked(isInvitation ? 'invitation' : 'link')}
        />
      )}
    </Loaded>
  );
}

interface SheetProps {
  sheet: UpdateSheetData;
  token: string;
  updates: ItemUpdates;
  onRevoked: (isInvitation: boolean) => void;
}

function Sheet({ sheet, token, updates, onRevoked }: SheetProps) {
  const { t } = useTranslation();
  const knowing = useKnowing(sheet);
  const heading = usePlaceBeyond<HTMLHeadingElement>(knowing);
  const none = usePlaceBeyond<HTMLDivElement>(knowing);
  const head = (
    <>
      <PageHeader title={t('update.title')} description={sheet.institutionName} />
      <SomebodyElse sheet={sheet} knowing={knowing} hasWords={updates.changedCount > 0} />
    </>
  );
  if (knowing.isAsked)
    return (
      <Stack gap="md" maw={640} mx="auto">
        {head}
      </Stack>
    );
  return (
    <Stack gap="md" maw={640} mx="auto">
      {head}
      <WhoseLink sheet={sheet} token={token} onRevoked={() => onRevoked(sheet.isInvitation)} />
      {updates.items.length === 0 ? (
        <Box ref={none} tabIndex={-1}>
          <Panel>
            <Empty icon={IconCircleCheck} title={t('update.none')} hint={t('update.noneHint')} />
          </Panel>
        </Box>
      ) : (
        <>
          <OwnItemList updates={updates} title={t('update.list', { count: updates.items.length })} headingRef={heading} />
          <SaveItems updates={updates} />
        </>
      )}
    </Stack>
  );
}

/** Links that were good once: a new one goes to whom the old one was sent, whoever asks. */
const RENEWABLE = ['update-link-expired', 'update-link-revoked'];

function NoLink({ refusal, token }: { refusal: Refusal; token: string }) {
  const { t } = useTranslation();
  const request = useAct(RequestUpdateLink, {});
  const isRenewable = RENEWABLE.includes(refusal.reason);
  return (
    <>
      <PageHeader title={t('update.noLink')} />
      <Panel>
        {request.timesDone > 0 ? (
          <Empty icon={IconCircleCheck} title={t('update.asked.title')} hint={t('update.asked.text')} />
        ) : (
          <Empty
            icon={IconLinkOff}
            title={t('update.noLink.title')}
            hint={t(messageKeys(refusal))}
            action={
              isRenewable && (
                <Button mt="sm" loading={request.isRunning} onClick={() => void request.run({ input: { token } })}>
                  {t('update.askForLink')}
                </Button>
              )
            }
          />
        )}
      </Panel>
      <UnsentDrafts token={token} />
    </>
  );
}
