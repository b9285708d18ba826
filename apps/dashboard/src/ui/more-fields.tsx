// Fields that may stay empty, behind one button. They stay in the page while they are folded: what was typed in them stays, and a refusal
// still finds the input that it is about.
import { Button, Divider, Grid, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface MoreFieldsProps {
  /** Names of the fields inside that hold something. */
  filled: string[];
  /** Names of the fields inside that were refused. */
  refused: string[];
  children: ReactNode;
}

/**
 * Opens by itself when something inside is filled or refused that was not a moment ago: while it is folded nobody types in it, so it comes
 * from elsewhere and has to be seen. Folding it again is up to the reader, who is told how many fields are filled inside.
 */
export function MoreFields({ filled, refused, children }: MoreFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const reasons = [...filled, ...refused.map((field) => `refused ${field}`)];
  const [known, setKnown] = useState(reasons);
  const [isOpen, setOpen] = useState(reasons.length > 0);
  if (known.join() !== reasons.join()) {
    setKnown(reasons);
    if (reasons.some((reason) => !known.includes(reason))) setOpen(true);
  }
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap="md">
      <Button
        variant="default"
        aria-expanded={isOpen}
        aria-controls={id}
        leftSection={<Chevron size={18} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('ui.moreFields', { count: isOpen ? 0 : filled.length })}
      </Button>
      <div id={id} hidden={!isOpen}>
        <Stack gap="lg">{children}</Stack>
      </div>
    </Stack>
  );
}

/** Fields that belong together, under a short heading. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Divider />
      <Text fw={700} my="xs" id={id}>
        {title}
      </Text>
      <Grid gap="md">{children}</Grid>
    </div>
  );
}
