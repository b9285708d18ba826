import { Box, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, type Destination } from '../../ui/links';
import { Panel } from '../../ui/panel';

interface SectionProps {
  /** What the figures above lead to. */
  id: string;
  title: string;
  description?: string;
  count: number;
  shown: number;
  /** Where all of them are. */
  all: Destination;
  /** Said instead of an empty list. */
  none: string;
  children: ReactNode;
}

/** A list of the overview: what it is, its rows, and how many more there are. */
export function Section({ id, title, description, count, shown, all, none, children }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Box id={id}>
      <Panel title={title} description={description} h="100%">
        {count === 0 ? (
          <Text c="dimmed">{none}</Text>
        ) : (
          <Stack gap="md">
            {children}
            {shown < count && (
              <Text size="sm" c="dimmed">
                {t('overview.more', { shown, count })}{' '}
                <LinkAnchor {...all} fz="sm" underline="always">
                  {t('overview.allRows')}
                </LinkAnchor>
              </Text>
            )}
          </Stack>
        )}
      </Panel>
    </Box>
  );
}
