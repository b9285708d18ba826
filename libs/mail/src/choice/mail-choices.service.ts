import { firstLanguage, Problem, Tokens, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { MAIL_CATEGORIES, type MailCategory, type MailChoiceSource } from './mail-choice.entity.js';
import type { ChooseMailInput } from './mail-choice.inputs.js';
import type { MailChoices, MailChoiceState } from './mail-choices.type.js';
import { readUnsubscribeToken } from './unsubscribe-token.js';

interface Chooser {
  personId: string;
  asked: MailCategory | null;
  language: string;
  address: string | null;
}

@Injectable()
export class MailChoicesService {
  constructor(private readonly tokens: Tokens) {}

  /** Of whom the link is, else of who is signed in. */
  async read(act: Act, token: string | null | undefined): Promise<MailChoices> {
    return this.of(act, await this.open(act, token));
  }

  async choose(act: Act, { token, category, isOn }: ChooseMailInput): Promise<MailChoices> {
    const chooser = await this.open(act, token);
    await keep(act, chooser, category, isOn, token ? 'LINK' : 'PROFILE');
    return this.of(act, chooser);
  }

  /** The button of a mail program: what the mail was of does not come any more. Pressing it again changes nothing. */
  async unsubscribe(act: Act, token: string): Promise<void> {
    const chooser = await this.open(act, token);
    if (chooser.asked) await keep(act, chooser, chooser.asked, false, 'ONE_CLICK');
  }

  /** Opens the choices of one person to this act, and no others. A link is good for whoever holds it, as any link in a mail. */
  private async open(act: Act, token: string | null | undefined): Promise<Chooser> {
    const said = token ? readUnsubscribeToken(this.tokens, token) : undefined;
    if (token && !said) throw new Problem('NOT_FOUND', 'no-such-unsubscribe-link', 'token');
    const personId = said?.personId ?? act.actor.personId;
    if (personId === undefined) throw new Problem('UNAUTHENTICATED', 'not-signed-in');
    const [row] = await act.tx.query<Pick<Chooser, 'language' | 'address'>[]>('select language, address from open_mail_choices($1)', [
      personId,
    ]);
    if (!row) throw new Problem('NOT_FOUND', 'no-such-unsubscribe-link', 'token');
    return { personId, asked: said?.category ?? null, ...row };
  }

  private async of({ tx }: Act, { personId, asked, language, address }: Chooser): Promise<MailChoices> {
    const choices = await tx.query<MailChoiceState[]>(
      `select c.category, coalesce(m.is_on, true) as "isOn", m.since, m.through
         from unnest($2::text[]) with ordinality as c (category, place) left join mail_choices m on m.person_id = $1 and m.category = c.category
        order by c.place`,
      [personId, MAIL_CATEGORIES],
    );
    return { asked, language: firstLanguage(language), address, choices };
  }
}

/** What holds already is left as it is, with its day and its way. */
async function keep({ tx }: Act, { personId }: Chooser, category: MailCategory, isOn: boolean, through: MailChoiceSource): Promise<void> {
  await tx.query(
    `insert into mail_choices (person_id, category, is_on, through) values ($1, $2, $3, $4)
     on conflict (person_id, category) do update set is_on = excluded.is_on, since = act_now(), through = excluded.through
      where mail_choices.is_on <> excluded.is_on`,
    [personId, category, isOn, through],
  );
}
