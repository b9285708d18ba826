import { Textarea, type TextareaProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface LongTextProps extends Omit<TextareaProps, 'value' | 'maxLength'> {
  value?: string;
  /** How many letters the server takes. */
  most: number;
}

/** Grows with its text, and says how much room is left once it gets scarce. */
export function LongText({ most, value = '', description, ...input }: LongTextProps) {
  const { t } = useTranslation();
  const left = most - value.length;
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={10}
      maxLength={most}
      value={value}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={left <= most / 10 ? t('ui.lettersLeft', { count: left }) : description}
      {...input}
    />
  );
}
