import { Anchor, Box, Stack, Text } from '@mantine/core';
import { IconHelpCircle, IconMapPin, IconUsersGroup, IconVideo, type Icon } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FoldedPanel } from '../../ui/folded-panel';
import { useFormat } from '../../ui/format';
import { PurposeTexts } from '../seminars/plan/purpose';
import classes from './answer.module.css';
import type { Sheet } from './answer-query';
import { DayOutline } from './day-outline';

const venuesOf = ({ days }: Sheet): string[] => [
  ...new Set(days.map(({ venueName, venueAddress }) => [venueName, venueAddress].filter(Boolean).join(', ')).filter(Boolean)),
];

/** As much as an answer needs, above it. */
export function InBrief({ sheet }: { sheet: Sheet }) {
  const format = useFormat();
  return (
    <Box mt={-16}>
      {sheet.days.map(({ id, date, startsAt, endsAt }) => (
        <Text key={id} fw={600}>
          {format.weekday(date)}, {startsAt}–{endsAt}
        </Text>
      ))}
      {venuesOf(sheet).map((venue) => (
        <Text key={venue} size="sm">
          {venue}
        </Text>
      ))}
    </Box>
  );
}

/** All there is to know of it; a phone folds it, so that the answer is not far below. */
export function WhatAndWhen({ sheet, startsOpen }: { sheet: Sheet; startsOpen: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const venues = venuesOf(sheet);
  const lines: { icon: Icon; text: ReactNode }[] = [
    ...venues.map((text) => ({ icon: IconMapPin, text })),
    ...(sheet.onlineUrl
      ? [
          {
            icon: IconVideo,
            text: (
              <Anchor href={sheet.onlineUrl} target="_blank" rel="noreferrer" className={classes.url}>
                {t('answer.onlineLink')}
              </Anchor>
            ),
          },
        ]
      : sheet.mode !== 'IN_ROOM' && sheet.isOpen
        ? [{ icon: IconVideo, text: t('answer.onlineLater') }]
        : []),
    { icon: IconUsersGroup, text: t('answer.hosts', { hosts: format.list(sheet.hosts) }) },
    ...(sheet.contact ? [{ icon: IconHelpCircle, text: <Contact contact={sheet.contact} /> }] : []),
  ];
  return (
    <FoldedPanel id="about" title={t('answer.about')} startsOpen={startsOpen}>
      <Stack gap="sm">
        {sheet.days.map((day) => (
          <DayOutline key={day.id} day={day} sessions={sheet.sessions.filter(({ dayId }) => dayId === day.id)} />
        ))}
        {Intl.DateTimeFormat().resolvedOptions().timeZone !== sheet.timeZone && (
          <Text size="sm" c="dimmed">
            {t('answer.timeZone', { zone: sheet.timeZone })}
          </Text>
        )}
        <ul className={classes.lines}>
          {lines.map(({ icon: Picture, text }, at) => (
            <li key={at}>
              <Picture size={20} stroke={1.6} aria-hidden />
              <Text component="span">{text}</Text>
            </li>
          ))}
        </ul>
        <PurposeTexts seminar={sheet} />
      </Stack>
    </FoldedPanel>
  );
}

/** Whom to ask, and how to reach them. */
function Contact({ contact: { name, address, phone } }: { contact: NonNullable<Sheet['contact']> }) {
  const { t } = useTranslation();
  const ways = [
    address && { href: `mailto:${address}`, text: address },
    phone && { href: `tel:${phone.replace(/[^+\d]/g, '')}`, text: phone },
  ].filter((way) => way !== null && way !== '' && way !== undefined);
  return (
    <>
      {t('answer.contact', { name })}
      {ways.map(({ href, text }) => (
        <Fragment key={href}>
          {', '}
          <Anchor href={href} className={classes.url}>
            {text}
          </Anchor>
        </Fragment>
      ))}
    </>
  );
}
