import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import classes from './form.module.css';

export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      color="red"
      c="var(--mantine-color-error)"
      size="compact-sm"
      className={classes.remove}
      leftSection={<IconTrash size={16} />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
