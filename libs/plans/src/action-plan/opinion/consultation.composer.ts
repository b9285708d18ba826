import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { CONSULTATION_MAIL, consultationMail } from './consultation.mail.js';

interface Found {
  title: string;
  council: string;
  isOpen: boolean;
}

/** True as long as the plan is consulted on until the day that the mail names. */
@ComposesMail(CONSULTATION_MAIL)
export class ConsultationComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const found = await this.found(act, delivery);
    return found?.isOpen ? this.written(found, delivery) : null;
  }

  /** Also once it is over: as it was written. */
  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const found = await this.found(act, delivery);
    return found && this.written(found, delivery);
  }

  private async found(act: Act, { subjectId, details }: Delivery): Promise<Found | null> {
    const [found = null] = await act.tx.query<Found[]>(
      `select p.title, c.name as council,
              p.state = 'CONSULTATION' and p.consultation_until = $2 and p.consultation_until >= act_today() as "isOpen"
         from action_plans p join councils c on c.id = p.council_id where p.id = $1`,
      [subjectId, details['until']],
    );
    return found;
  }

  private written({ title, council }: Found, { subjectId: planId, details, language, personName: name }: Delivery): ComposedMail {
    return consultationMail(
      { planId, title, council, until: String(details['until']), name },
      { language, publicUrl: this.config.PUBLIC_URL },
    );
  }
}
