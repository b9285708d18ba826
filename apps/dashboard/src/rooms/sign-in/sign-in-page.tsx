import { Box, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../graph/client';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { ViewerDocument } from '../../graph/viewer';
import { FormRefusal } from '../../ui/form-dialog';
import { LinkAnchor } from '../../ui/links';
import { PageHeader } from '../../ui/page-header';
import { errorsOf } from '../../ui/refused-inputs';
import { useRefusals } from '../../ui/use-refusals';
import { LookIntoMailbox } from './look-into-mailbox';
import { rememberWayBack, whenSignedInElsewhere } from './way-back';
import { Panel } from '../../ui/panel';

const RequestSignIn = graphql(`
  mutation RequestSignIn($email: String!) {
    requestSignIn(email: $email)
  }
`);

const looksLikeAddress = (value: string): boolean => /^\S+@\S+\.\S+$/.test(value.trim());

export function SignInPage() {
  const { t } = useTranslation();
  const { back } = useSearch({ from: '/plain/sign-in' });
  const [askedFor, setAskedFor] = useState<string>();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (looksLikeAddress(value) ? null : t('signIn.notAnAddress')) },
  });
  const request = useAct(RequestSignIn, {
    form: {
      refuse: (faults) => form.setErrors(errorsOf(faults, (path) => form.getInputNode(path) !== null)),
      clearErrors: form.clearErrors,
      forget: () => undefined,
    },
  });
  const refusals = useRefusals(form, request.refusal);
  useReturnWhenSignedIn(back);

  async function send(email: string): Promise<boolean> {
    rememberWayBack(back);
    const sent = await request.run({ email: email.trim() });
    if (sent) setAskedFor(email.trim());
    return sent !== undefined;
  }

  return (
    <Box maw={520} mx="auto">
      <PageHeader
        title={askedFor ? t('signIn.lookTitle') : t('signIn.title')}
        description={askedFor ? undefined : t(back ? 'signIn.introBack' : 'signIn.intro')}
      />
      <Panel>
        {askedFor ? (
          <LookIntoMailbox
            email={askedFor}
            resend={() => send(askedFor)}
            other={() => setAskedFor(undefined)}
            refusal={refusals.sentence}
          />
        ) : (
          <form onSubmit={refusals.submitting(form.onSubmit(({ email }) => void send(email)))} noValidate>
            <Stack>
              <TextInput
                label={t('signIn.email')}
                description={t('signIn.emailHint')}
                type="email"
                autoComplete="email"
                inputMode="email"
                size="md"
                required
                {...form.getInputProps('email')}
              />
              <FormRefusal refusal={refusals.sentence} ref={refusals.alert} />
              <Button type="submit" size="md" loading={request.isRunning}>
                {t('signIn.send')}
              </Button>
            </Stack>
          </form>
        )}
      </Panel>
      <Text size="sm" c="dimmed" mt="md">
        {t('signIn.whoMay')}
      </Text>
      <Text size="sm" mt="xs">
        <LinkAnchor to="/public">{t('signIn.publicEditions')}</LinkAnchor>
      </Text>
    </Box>
  );
}

/** The link is opened in another tab: this one goes back to where it was, with everything that was typed there. */
function useReturnWhenSignedIn(back: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    const look = async () => {
      const answer = await ask(ViewerDocument, {});
      if (answer?.viewer) void navigate({ to: back ?? '/', replace: true });
    };
    const lookWhenSeen = () => void (document.visibilityState === 'visible' && look());
    void look();
    document.addEventListener('visibilitychange', lookWhenSeen);
    const stop = whenSignedInElsewhere(() => void look());
    return () => {
      stop();
      document.removeEventListener('visibilitychange', lookWhenSeen);
    };
  }, [back, navigate]);
}
