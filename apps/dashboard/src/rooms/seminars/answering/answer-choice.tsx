import { Input, Radio, Stack } from '@mantine/core';
import { IconCheck, IconHelp, IconUserShare, IconVideo, IconX, type Icon } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answered } from './answer-values';
import classes from './answering.module.css';

const PICTURES: Record<Answered, Icon> = {
  ACCEPTED: IconCheck,
  TENTATIVE: IconHelp,
  DECLINED: IconX,
  SUBSTITUTE: IconUserShare,
  ONLINE: IconVideo,
};

interface AnswerChoiceProps {
  label: string;
  offered: Answered[];
  value: Answered | '';
  onChange: (value: Answered) => void;
  error?: React.ReactNode;
  'data-path'?: string;
  /** In the first person for the invitee, in the third for the secretary. */
  wording: 'own' | 'other';
}

/** Big enough for a thumb; a real radio in each, so that arrow keys and screen readers find what they know. */
export function AnswerChoice({ label, offered, value, onChange, error, wording, 'data-path': path }: AnswerChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={classes.choices} data-path={path} aria-describedby={error ? id : undefined}>
      <legend className={classes.legend}>{label}</legend>
      <Stack gap="xs">
        {offered.map((response) => {
          const Picture = PICTURES[response];
          return (
            <label key={response} className={classes.choice} data-invalid={Boolean(error) || undefined}>
              <Radio
                name={`response-${id}`}
                value={response}
                checked={value === response}
                onChange={() => onChange(response)}
                aria-invalid={Boolean(error) || undefined}
              />
              <Picture size={22} stroke={1.8} aria-hidden className={classes.picture} />
              <span>{t(`seminars.answer.${wording}.${response}`)}</span>
            </label>
          );
        })}
      </Stack>
      {error && (
        <Input.Error id={id} mt="xs" size="sm" role="alert">
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
