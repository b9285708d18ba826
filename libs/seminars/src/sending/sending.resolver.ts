import { Problem, type GraphQLContext } from '@app/kernel';
import { Logger } from '@nestjs/common';
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { SendingFeed } from './sending-feed.js';
import { SendingProgressArgs } from './sending-progress.args.js';
import { sendingProgress } from './sending-progress.js';
import { SendingProgress } from './sending-progress.type.js';

const LEAST_INTERVAL_MS = 250;
const LONGEST_SILENCE_MS = 5_000;

type Look = () => Promise<SendingProgress>;
type Told = AsyncGenerator<{ sendingProgress: SendingProgress }>;

/** Each look is a short act of the viewer with the rights of that moment; none is open between two looks. */
@Resolver(() => SendingProgress)
export class SendingResolver {
  private readonly log = new Logger('SendingProgress');

  constructor(private readonly feed: SendingFeed) {}

  @Subscription(() => SendingProgress, {
    description:
      'How far the mails of a seminar have come: at once, then up to four times a second while it changes. Ends when nothing waits any more.',
  })
  async sendingProgress(@Context('openAct') openAct: GraphQLContext['openAct'], @Args() { seminarId }: SendingProgressArgs): Promise<Told> {
    const look = () => openAct('sendingProgress', (act) => sendingProgress(act, seminarId));
    // A refusal answers the subscription itself; thrown out of a stream that has begun it would reach nobody.
    return this.follow(seminarId, await look(), look);
  }

  private async *follow(seminarId: string, first: SendingProgress, look: Look): Told {
    const watch = this.feed.watch(seminarId);
    try {
      yield { sendingProgress: first };
      for (let last = first, isWatched = false; !last.isFinished; isWatched = true) {
        await sleep(LEAST_INTERVAL_MS);
        // What changed between the first look and the watch was told to nobody, so the second look does not wait.
        if (isWatched) await watch.next(LONGEST_SILENCE_MS);
        const next = await look();
        if (JSON.stringify(next) !== JSON.stringify(last)) yield { sendingProgress: next };
        last = next;
      }
    } catch (error) {
      // Whoever has lost the right to look is told no more; everybody else asks again when a stream ends early.
      if (!(error instanceof Problem)) this.log.error(`A stream of progress has ended early: ${String(error)}`);
    } finally {
      watch.close();
    }
  }
}
