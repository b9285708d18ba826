import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import './ui/theme.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { ask, client, onSignedOut } from './graph/client';
import { ViewerDocument } from './graph/viewer';
import { router } from './router';
import { preferredLanguage, startMessages } from './ui/i18n';
import { cssVariables, theme } from './ui/theme';

// Not needed for the first page: fetched beside it.
const Toasts = lazy(() => import('./ui/toasts').then((file) => ({ default: file.Toasts })));
const QuestionDialog = lazy(() => import('./ui/question-dialog').then((file) => ({ default: file.QuestionDialog })));

// The content security policy allows only styles that carry the nonce of this response.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce);

onSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname.startsWith('/sign-in') || pathname.startsWith('/answer')) return;
  void router.navigate({ to: '/sign-in', search: href === '/' ? {} : { back: href }, replace: true });
});

const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1500));

async function start(): Promise<void> {
  // Who signs in speaks one of four languages: worth a short wait, so that the page does not change its language while it is read.
  const known = await Promise.race([ask(ViewerDocument, {}), patience]);
  await startMessages(preferredLanguage(known?.viewer?.person.language));
  createRoot(document.getElementById('root') ?? document.body).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <Provider value={client}>
          <RouterProvider router={router} />
          <Suspense fallback={null}>
            <Toasts />
            <QuestionDialog />
          </Suspense>
        </Provider>
      </MantineProvider>
    </StrictMode>,
  );
}

void start();
