import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { outcomeMail, OUTCOME_MAIL } from './outcome.mail.js';
import { framesOf, toldByMail } from './told-decisions.js';

/** True as long as a decision still stands as the mail says, and nobody told its reader before. Optional: it asks nothing of its reader. */
@ComposesMail(OUTCOME_MAIL, { optional: 'OUTCOMES' })
export class OutcomeComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [mail = null] = await this.composeAll(act, [delivery]);
    return mail;
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    return this.compose(act, delivery);
  }

  async composeAll(act: Act, deliveries: readonly Delivery[]): Promise<(ComposedMail | null)[]> {
    const told = await toldByMail(
      act,
      deliveries.map(({ id }) => id),
    );
    const frames = await framesOf(act, [...new Set(deliveries.map(({ subjectId }) => subjectId))]);
    return deliveries.map(({ id, subjectId, language, personName: name, details }) => {
      const decisions = told.get(id);
      const frame = frames.get(subjectId);
      if (!decisions || !frame) return null;
      return outcomeMail(decisions, frame, {
        language,
        name,
        publicUrl: this.config.PUBLIC_URL,
        isDoer: details['isDoer'] === true,
        canOpen: details['canOpen'] !== false,
      });
    });
  }
}
