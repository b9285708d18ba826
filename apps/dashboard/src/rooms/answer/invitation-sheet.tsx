import { Anchor, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';
import { OWN_ITEMS, OwnItemList, SaveItems } from '../update/own-items';
import { SomebodyElse, useKnowing, usePlaceBeyond } from '../update/somebody-else';
import { useItemUpdates } from '../update/use-item-updates';
import { AnswerForm } from './answer-form';
import type { Sheet } from './answer-query';
import { Closed } from './closed';
import { NotedAnswer } from './noted-answer';
import { InBrief, WhatAndWhen } from './what-and-when';

/** What, when, where in brief; then the answer: to give, as it was noted, or why it cannot be given any more; then all the rest. */
export function InvitationSheet({ sheet, token }: { sheet: Sheet; token: string }) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const [noted, setNoted] = useState<'all' | 'but-items'>();
  const updates = useItemUpdates(token);
  const knowing = useKnowing(sheet);
  const beyond = usePlaceBeyond<HTMLDivElement>(knowing);
  // Whose items these are is asked where there are any alone.
  const signedInSpeaks = updates.read.data?.ownItems.signedInSpeaks;
  const hasItems = updates.items.length > 0;
  const hasAnswered = sheet.response !== 'NONE';
  const onNoted = (isAllSaved = true) => {
    setChanging(false);
    setNoted(isAllSaved ? 'all' : 'but-items');
  };
  const change = () => {
    updates.turnAway();
    setChanging(true);
  };
  const isAnswering = sheet.isOpen && (!hasAnswered || isChanging);
  const addressee = [sheet.personName, sheet.institutionName].filter(Boolean).join(', ');
  const head = (
    <>
      <PageHeader part={t('answer.question')} title={sheet.seminarTitle} description={t('answer.addressee', { name: addressee })} />
      <SomebodyElse sheet={{ ...sheet, signedInSpeaks }} knowing={knowing} hasWords={updates.changedCount > 0} />
    </>
  );
  const about = <WhatAndWhen sheet={sheet} startsOpen={!isAnswering} />;
  if (knowing.isAsked)
    return (
      <Stack gap="md" maw={640} mx="auto">
        {head}
        {about}
      </Stack>
    );
  return (
    <Stack gap="md" maw={640} mx="auto">
      {head}
      <Stack gap="md" ref={beyond} tabIndex={-1} role="group" aria-label={sheet.seminarTitle}>
        {!sheet.isOpen && <Closed sheet={sheet} />}
        {hasAnswered && !isChanging && (
          <NotedAnswer
            sheet={sheet}
            token={token}
            isFresh={noted !== undefined}
            isButItems={noted === 'but-items' && updates.unsavedCount > 0}
            onChange={sheet.isOpen ? change : undefined}
            onNoted={() => onNoted()}
          />
        )}
        <InBrief sheet={sheet} />
        {hasItems && (
          <Anchor href={`#${OWN_ITEMS}`} fz="sm">
            {t('update.sameLink', { count: updates.read.data?.ownItems.totalCount ?? 0 })}
          </Anchor>
        )}
        {isAnswering ? (
          <AnswerForm
            sheet={sheet}
            token={token}
            onNoted={onNoted}
            onCancel={hasAnswered ? () => setChanging(false) : undefined}
            updates={hasItems ? updates : undefined}
            about={about}
          />
        ) : (
          <>
            {about}
            {hasItems && (
              <>
                <OwnItemList updates={updates} title={t('update.listOnAnswer')} token={token} />
                <SaveItems updates={updates} />
              </>
            )}
          </>
        )}
      </Stack>
    </Stack>
  );
}
