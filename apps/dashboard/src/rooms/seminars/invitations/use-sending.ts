// Follows a sending to its end. Server-sent events bring each step; when they fail or fall silent (a proxy that holds them back), the
// same figures are asked for instead. What was known when the page opened is shown at once, so a reload loses nothing.
import { createClient } from 'graphql-sse';
import { useEffect, useState } from 'react';
import { ask } from '../../../graph/client';
import { graphql } from '../../../graph/generated';
import { reloads } from '../../../graph/reloads';
import type { Progress } from './invitations-query';

const SendingEvents = graphql(`
  subscription SendingEvents($seminarId: ID!) {
    sendingProgress(seminarId: $seminarId) {
      ...SendingFigures
    }
  }
`);

const SendingNow = graphql(`
  query SendingNow($id: ID!) {
    seminar(id: $id) {
      id
      sending {
        ...SendingFigures
      }
    }
  }
`);

const LOOK_EVERY_MS = 2_000;
const SILENT_AFTER_MS = 6_000;

export function useSending(seminarId: string, known: Progress): { progress: Progress; wasFollowed: boolean } {
  const [heard, setHeard] = useState<Progress>();
  const [wasFollowed, setFollowed] = useState(false);
  const isRunning = known.total > 0 && !known.isFinished;

  useEffect(() => {
    if (!isRunning) return undefined;
    let lastHeard = Date.now();
    let hasEnded = false;
    setHeard(undefined);
    setFollowed(true);
    const client = createClient({
      url: '/graphql/stream',
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': '1' },
      retryAttempts: 2,
    });

    function hear(progress: Progress): void {
      if (hasEnded) return;
      lastHeard = Date.now();
      setHeard(progress);
      if (!progress.isFinished) return;
      stop();
      reloads.ring();
    }
    const fallBack = () => void (lastHeard = 0);
    const leave = client.subscribe<{ sendingProgress: Progress }>(
      { query: SendingEvents.toString(), variables: { seminarId } },
      { next: ({ data }) => (data ? hear(data.sendingProgress) : fallBack()), error: fallBack, complete: fallBack },
    );
    const look = setInterval(() => {
      if (Date.now() - lastHeard < SILENT_AFTER_MS) return;
      void ask(SendingNow, { id: seminarId }).then((answer) => answer && hear(answer.seminar.sending));
    }, LOOK_EVERY_MS);

    function stop(): void {
      hasEnded = true;
      clearInterval(look);
      leave();
      client.dispose();
    }
    return stop;
  }, [seminarId, isRunning]);

  // Once the page itself has read that it is over, its figures are the newest.
  return { progress: isRunning && heard ? heard : known, wasFollowed };
}
