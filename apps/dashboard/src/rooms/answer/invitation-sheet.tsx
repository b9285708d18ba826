import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';
import { Purpose } from '../seminars/plan/purpose';
import { OwnItemList, SaveItems } from '../update/own-items';
import { useItemUpdates } from '../update/use-item-updates';
import { AnswerForm } from './answer-form';
import type { Sheet } from './answer-query';
import { Closed } from './closed';
import { NotedAnswer } from './noted-answer';
import { WhatAndWhen } from './what-and-when';

/** What, when, where; then the answer: to give, as it was noted, or why it cannot be given any more. */
export function InvitationSheet({ sheet, token }: { sheet: Sheet; token: string }) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const [noted, setNoted] = useState<'all' | 'but-items'>();
  const updates = useItemUpdates(token);
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
  return (
    <Stack gap="md" maw={640} mx="auto">
      <PageHeader part={t('answer.question')} title={sheet.seminarTitle} description={t('answer.addressee', { name: addressee })} />
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
      <WhatAndWhen sheet={sheet} />
      <Purpose seminar={sheet} />
      {isAnswering ? (
        <AnswerForm
          sheet={sheet}
          token={token}
          onNoted={onNoted}
          onCancel={hasAnswered ? () => setChanging(false) : undefined}
          updates={hasItems ? updates : undefined}
        />
      ) : (
        hasItems && (
          <>
            <OwnItemList updates={updates} title={t('update.listOnAnswer')} token={token} />
            <SaveItems updates={updates} />
          </>
        )
      )}
    </Stack>
  );
}
