import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { acceptanceExpiredMail } from './acceptance-expired.mail.js';
import { ACCEPTANCE_EXPIRED_MAIL } from './expire-acceptances.job.js';
import { isToldOf, riskInMail } from './risk-in-mail.js';

interface Expired {
  expiresOn: string;
  reason: string;
  isLast: boolean;
}

/** True as long as the risk is in the register, nobody accepted it anew, and its reader may read it. */
@ComposesMail(ACCEPTANCE_EXPIRED_MAIL)
export class AcceptanceExpiredComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const { isLast, isInRegister, mail } = (await this.written(act, delivery)) ?? {};
    if (!mail || !isLast || !isInRegister) return null;
    return (await isToldOf(act, delivery.subjectId, delivery.personId)) ? mail : null;
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    return (await this.written(act, delivery))?.mail ?? null;
  }

  private async written(act: Act, delivery: Delivery): Promise<{ isLast: boolean; isInRegister: boolean; mail: ComposedMail } | null> {
    const { subjectId, details, language } = delivery;
    const risk = await riskInMail(act, subjectId);
    const [expired] = await act.tx.query<Expired[]>(
      `select a.expires_on::text as "expiresOn", a.reason,
              not exists (select from risk_acceptances later where later.risk_id = a.risk_id and later.created_at > a.created_at) as "isLast"
         from risk_acceptances a where a.id = $1 and a.ended_because = 'EXPIRED'`,
      [details['acceptanceId']],
    );
    if (!risk || !expired) return null;
    const { isLast, expiresOn, reason } = expired;
    const url = `${this.config.PUBLIC_URL}/risks/${subjectId}`;
    const mail = acceptanceExpiredMail(language, { risk, expiresOn, reason, url });
    return { isLast, isInRegister: risk.isInRegister, mail };
  }
}
