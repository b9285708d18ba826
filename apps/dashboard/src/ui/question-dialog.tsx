import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { questions, type Question } from './confirm';
import { AppDialog } from './app-dialog';

const listen = (listener: () => void) => questions.listen(listener);
const now = () => questions.now();

export function QuestionDialog() {
  const question = useSyncExternalStore(listen, now);
  // The words stay while the dialog closes.
  const [shown, setShown] = useState<Question>();
  if (question && question !== shown) setShown(question);
  if (!shown) return null;
  return (
    <AppDialog title={shown.title} opened={question !== undefined} onClose={questions.answered} size="md">
      <Stack gap="md">
        <Text size="sm">{shown.text}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={questions.answered}>
            {shown.otherwise}
          </Button>
          <Button
            color={shown.isDangerous ? 'red.9' : undefined}
            onClick={() => {
              questions.answered();
              shown.onConfirm();
            }}
          >
            {shown.action}
          </Button>
        </Group>
      </Stack>
    </AppDialog>
  );
}
