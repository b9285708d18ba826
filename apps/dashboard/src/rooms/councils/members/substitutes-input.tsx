import { ActionIcon, Group, Input, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker, type Choice } from '../../../ui/pickers';
import classes from './substitutes-input.module.css';

interface SubstitutesInputProps {
  value?: Choice[];
  onChange: (value: Choice[]) => void;
  error?: React.ReactNode;
  'data-path'?: string;
  /** Who sits in the seat cannot be their own substitute. */
  holderId?: string | null;
  institutionId: string;
}

/** People in the order in which they are asked; moved by buttons, so that a keyboard is enough. */
export function SubstitutesInput({ value = [], onChange, error, holderId, institutionId, 'data-path': path }: SubstitutesInputProps) {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  const swap = (from: number, to: number) => {
    const next = [...value];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    onChange(next);
  };
  return (
    <Stack gap="xs" data-path={path}>
      {value.length > 0 && (
        <ol className={classes.list} aria-label={t('councils.members.substitutes')}>
          {value.map(({ id, label }, index) => (
            <li key={id} className={classes.line}>
              <Text flex={1} miw={0}>
                {index + 1}. {label}
              </Text>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  size={32}
                  disabled={index === 0}
                  aria-label={t('councils.members.up', { name: label })}
                  onClick={() => swap(index, index - 1)}
                >
                  <IconArrowUp size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size={32}
                  disabled={index === value.length - 1}
                  aria-label={t('councils.members.down', { name: label })}
                  onClick={() => swap(index, index + 1)}
                >
                  <IconArrowDown size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size={32}
                  aria-label={t('councils.members.remove', { name: label })}
                  onClick={() => onChange(value.filter((one) => one.id !== id))}
                >
                  <IconX size={18} />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ol>
      )}
      <PersonPicker
        // A new picker after each choice: its field is empty for the next one.
        key={round}
        label={t('councils.members.addSubstitute')}
        description={t('councils.members.substitutesHint')}
        value={null}
        scope={{ institutionId }}
        exclude={[...value.map(({ id }) => id), ...(holderId ? [holderId] : [])]}
        onChange={(id, option) => {
          if (!id || !option) return;
          onChange([...value, { id, label: option.label.replace(/ \(.*\)$/, '') }]);
          setRound(round + 1);
        }}
      />
      {error && <Input.Error>{error}</Input.Error>}
    </Stack>
  );
}
