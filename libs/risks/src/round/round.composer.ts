import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { askedPersons } from './asked-persons.js';
import { roundMail } from './round.mail.js';
import { ROUND_MAIL } from './tell-round.job.js';

/** True as long as the round is open and the person's institutions have something left to score. */
@ComposesMail(ROUND_MAIL)
export class RoundComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, { subjectId, personId, language }: Delivery): Promise<ComposedMail | null> {
    const asked = (await askedPersons(act, subjectId)).find((one) => one.personId === personId);
    if (!asked) return null;
    const [round] = await act.tx.query<{ title: string; dueOn: string; council: string; isMarked: boolean }[]>(
      `select r.title, r.due_on::text as "dueOn", c.name as council,
              (select bool_and(is_restricted(k.mark_basis, k.mark_from, k.mark_until))
                 from assessment_round_risks rr join risks k on k.id = rr.risk_id where rr.round_id = r.id) as "isMarked"
         from assessment_rounds r join councils c on c.id = r.council_id where r.id = $1`,
      [subjectId],
    );
    if (!round) return null;
    return roundMail(
      { ...round, name: asked.personName, institutions: asked.institutions, missing: asked.missing },
      { language, url: `${this.config.PUBLIC_URL}/risks/rounds/${subjectId}` },
    );
  }
}
