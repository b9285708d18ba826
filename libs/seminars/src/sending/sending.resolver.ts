import type { GraphQLContext } from '@app/kernel';
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { SendingFeed } from './sending-feed.js';
import { sendingProgress } from './sending-progress.js';
import { SendingProgress } from './sending-progress.type.js';
import { SendingProgressArgs } from './sending-progress.args.js';

const LEAST_INTERVAL_MS = 250;
const LONGEST_SILENCE_MS = 5_000;

@Resolver(() => SendingProgress)
export class SendingResolver {
  constructor(private readonly feed: SendingFeed) {}

  @Subscription(() => SendingProgress, {
    description:
      'How far the mails of a seminar have come: at once, then up to four times a second while it changes. Ends when nothing waits any more.',
  })
  async *sendingProgress(
    @Context('openAct') openAct: GraphQLContext['openAct'],
    @Args() { seminarId }: SendingProgressArgs,
  ): AsyncGenerator<{ sendingProgress: SendingProgress }> {
    const watch = this.feed.watch(seminarId);
    try {
      for (let told = ''; ;) {
        const progress = await openAct('sendingProgress', (act) => sendingProgress(act, seminarId));
        const words = JSON.stringify(progress);
        if (words !== told) yield { sendingProgress: progress };
        if (progress.isFinished) return;
        told = words;
        await sleep(LEAST_INTERVAL_MS);
        await watch.next(LONGEST_SILENCE_MS);
      }
    } finally {
      watch.close();
    }
  }
}
