import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts';
import { useFormat } from '../../ui/format';
import type { Sheet } from './answer-query';
import { Waiting } from './waiting';

interface NotedAnswerProps {
  sheet: Sheet;
  token: string;
  /** It was given a moment ago: the confirmation takes the focus, so that it is seen and read out. */
  isFresh: boolean;
  /** Something of the items below was not saved: that is read first. */
  isButItems: boolean;
  onChange: (() => void) | undefined;
  onNoted: () => void;
}

export function NotedAnswer({ sheet, token, isFresh, isButItems, onChange, onNoted }: NotedAnswerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh && !isButItems) box.current?.focus();
    // How it was when it was given: what is saved of the items later moves nothing.
  }, [isFresh]);
  const waits = sheet.response === 'WAITLISTED';
  const comesPartly = sheet.response !== 'DECLINED' && sheet.days.length > 1;
  const days = sheet.days.filter(({ id }) => sheet.chosenDays.includes(id)).map(({ date }) => format.weekday(date));
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color={waits ? 'yellow' : 'teal'}
      icon={waits ? <IconHourglass /> : <IconCircleCheck />}
      title={t(isFresh ? 'answer.noted.thanks' : 'answer.noted.title')}
      role="status"
    >
      <Stack gap="sm">
        <Text fw={700} size="lg">
          {sheet.response !== 'NONE' && t(`seminars.answer.own.${sheet.response}`)}
        </Text>
        {isButItems && <Text fw={600}>{t('update.itemsNotSaved')}</Text>}
        {waits && <Waiting sheet={sheet} token={token} onNoted={onNoted} />}
        <Facts
          facts={[
            { label: t('answer.noted.days'), value: comesPartly && format.list(days) },
            { label: t('seminars.answer.substituteName'), value: [sheet.substituteName, sheet.substituteEmail].filter(Boolean).join(', ') },
            { label: t('seminars.answer.needs'), value: sheet.needs },
            { label: t('seminars.answer.comment'), value: sheet.comment },
            { label: t('answer.noted.at'), value: sheet.answeredAt && format.instant(sheet.answeredAt, sheet.timeZone) },
          ]}
        />
        {onChange && (
          <>
            <Text size="sm">{t('answer.noted.mayChange')}</Text>
            <div>
              <Button variant="default" onClick={onChange}>
                {t('answer.noted.change')}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Alert>
  );
}
