import { Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TabTitle } from './page-header';
import { Panel } from './panel';

/** When a page breaks: says what to do. After an update of the server old pages may ask for files that are gone; a reload heals it. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Container size="sm" py="xl">
      <Panel>
        <TabTitle words={[t('ui.broken.title')]} />
        <Stack gap="md" role="alert">
          <Title order={1}>{t('ui.broken.title')}</Title>
          <Text>{t('ui.broken.text')}</Text>
          <Group>
            <Button onClick={() => window.location.reload()}>{t('ui.broken.reload')}</Button>
            <Button variant="default" onClick={reset}>
              {t('ui.tryAgain')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('ui.broken.detail')} <Code>{error instanceof Error ? error.message : String(error)}</Code>
          </Text>
        </Stack>
      </Panel>
    </Container>
  );
}
