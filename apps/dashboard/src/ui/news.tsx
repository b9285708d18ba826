// What others did while a form was open. Whoever has just sent the form is led to it, however far the form was scrolled; whoever has
// typed or pointed in it since is left where they are.
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useSyncExternalStore,
  type FormEventHandler,
  type ReactNode,
  type RefObject,
} from 'react';
import { questions } from './confirm';

/** Whether who fills in the form around waits for what comes of it. */
export const Waiting = createContext<RefObject<boolean>>({ current: false });

interface WaitingForm {
  waiting: RefObject<boolean>;
  sending: (submit: FormEventHandler<HTMLFormElement>) => FormEventHandler<HTMLFormElement>;
  /** To stand on the form. */
  goingOn: { onKeyDown: () => void; onPointerDown: () => void };
}

export function useWaiting(): WaitingForm {
  const waiting = useRef(false);
  const goOn = () => {
    waiting.current = false;
  };
  return {
    waiting,
    sending: (submit) => (event) => {
      waiting.current = true;
      submit(event);
    },
    goingOn: { onKeyDown: goOn, onPointerDown: goOn },
  };
}

const listen = (listener: () => void) => questions.listen(listener);
const isQuestionOpen = () => questions.now() !== undefined;

export function News({ title, children }: { title: string; children: ReactNode }) {
  const waiting = useContext(Waiting);
  const alert = useRef<HTMLDivElement>(null);
  // The question whether to load what others did is answered first.
  const isAsked = useSyncExternalStore(listen, isQuestionOpen);
  useEffect(() => {
    if (isAsked || !waiting.current) return;
    waiting.current = false;
    // In the middle: the title of a dialog stays over its upper edge.
    alert.current?.scrollIntoView({ block: 'center' });
    alert.current?.focus({ preventScroll: true });
  }, [isAsked, waiting]);
  return (
    <Alert ref={alert} tabIndex={-1} color="yellow" icon={<IconAlertTriangle />} role="status" title={title}>
      {children}
    </Alert>
  );
}
