import { CONFIG, estonianDay, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { isToldOf, riskInMail, type RiskInMail } from '@app/risks';
import { Inject } from '@nestjs/common';
import type { ReminderAudience } from '../rule/reminder-rule-enums.js';
import { wordsOfRule } from '../rule/words-of-rule.js';
import { RISK_REVIEW_MAIL, reviewReminderMail } from './review-reminder.mail.js';

/** Writes the reminder if it is still true: not of a risk that was reviewed, moved to another day, or closed, nor to who may not read it. */
@ComposesMail(RISK_REVIEW_MAIL, { optional: 'RISKS' })
export class ReviewReminderComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const risk = await riskInMail(act, delivery.subjectId);
    if (!risk?.isInRegister || risk.reviewDueOn !== delivery.details['dueOn']) return null;
    return (await isToldOf(act, delivery.subjectId, delivery.personId)) ? this.written(act, risk, delivery) : null;
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const risk = await riskInMail(act, delivery.subjectId);
    return risk ? this.written(act, risk, delivery) : null;
  }

  /** As of the day it was planned, so that it says the same whenever somebody reads it. */
  private async written(act: Act, risk: RiskInMail, delivery: Delivery): Promise<ComposedMail> {
    const { details, createdAt } = delivery;
    const language = delivery.language;
    return reviewReminderMail(language, {
      risk,
      dueOn: String(details['dueOn']),
      on: estonianDay(createdAt),
      audience: details['audience'] as ReminderAudience,
      words: await wordsOfRule(act, delivery, language),
      url: `${this.config.PUBLIC_URL}/risks/${risk.riskId}`,
    });
  }
}
