import { Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reloads } from '../../graph/reloads';
import { useAct } from '../../graph/use-act';
import { ChooseMail, type Choices } from './mail-choices-query';

interface MailSwitchesProps {
  choices: Choices['choices'];
  /** Of the link that was opened; who is signed in needs none. */
  token?: string;
}

/** Every kind of mail that one can do without; each switch is saved at once. */
export function MailSwitches({ choices, token = '' }: MailSwitchesProps) {
  const { t } = useTranslation();
  const choose = useAct(ChooseMail, { success: 'mailChoices.saved', onDone: () => reloads.ring() });
  return (
    <Stack gap="md">
      {choices.map(({ category, isOn }) => (
        <Switch
          key={category}
          checked={isOn}
          disabled={choose.isRunning}
          label={t(`mail.mailCategory.${category}`)}
          description={t(`mailChoices.what.${category}`)}
          onChange={() => void choose.run({ input: { token: token || null, category, isOn: !isOn } })}
        />
      ))}
      <Text size="sm" c="dimmed">
        {t('mailChoices.official')}
      </Text>
    </Stack>
  );
}
