import { Group, Paper, Stack, Text, Title, type PaperProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface PanelProps extends PaperProps {
  component?: 'section' | 'article';
  title?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Nothing of the children is seen at the moment. */
  isFolded?: boolean;
  children: ReactNode;
}

/** A white card, with a heading of the second level as a rule: what a page is made of. */
export function Panel({ component = 'section', title, description, actions, isFolded = false, children, ...paper }: PanelProps) {
  const id = useId();
  return (
    <Paper component={component} withBorder radius="md" p={{ base: 'md', sm: 'lg' }} aria-labelledby={title ? id : undefined} {...paper}>
      {(title !== undefined || actions !== undefined) && (
        <Group justify="space-between" align="flex-start" mb={children && !isFolded ? 'md' : undefined} gap="sm">
          <Stack gap={2}>
            <Title order={2} id={id}>
              {title}
            </Title>
            {description && (
              <Text size="sm" c="dimmed">
                {description}
              </Text>
            )}
          </Stack>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      )}
      {children}
    </Paper>
  );
}
