import { Box, Button, Stack, Text } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { FormRefusal } from '../../ui/form-dialog';
import { LinkButton } from '../../ui/links';
import { PageHeader } from '../../ui/page-header';
import { preferredLanguage, speak } from '../../ui/i18n';
import { takeWayBack, tellSignedIn } from './way-back';
import { Panel } from '../../ui/panel';

const SignIn = graphql(`
  mutation SignIn($token: String!) {
    signIn(token: $token) {
      person {
        id
        language
      }
    }
  }
`);

/** Opening this page changes nothing, a scanner that opens every link burns nothing: only the button signs in. */
export function UseLinkPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/plain/sign-in/$token' });
  const navigate = useNavigate();
  const [isRefused, setRefused] = useState(false);
  const signIn = useAct(SignIn, { isToldOnPage: true });

  async function enter(): Promise<void> {
    const result = await signIn.run({ token });
    if (!result) return setRefused(true);
    tellSignedIn();
    await speak(preferredLanguage(result.signIn.person.language));
    await navigate({ to: takeWayBack(), replace: true });
  }

  return (
    <Box maw={520} mx="auto">
      <PageHeader title={t('signIn.enterTitle')} />
      <Panel>
        <Stack>
          {!isRefused && <Text>{t('signIn.enterText')}</Text>}
          <FormRefusal refusal={signIn.refusal} />
          {isRefused && signIn.refusal ? (
            <LinkButton to="/sign-in" size="md">
              {t('signIn.newLink')}
            </LinkButton>
          ) : (
            <Button size="md" loading={signIn.isRunning} onClick={() => void enter()}>
              {t('signIn.enter')}
            </Button>
          )}
        </Stack>
      </Panel>
    </Box>
  );
}
