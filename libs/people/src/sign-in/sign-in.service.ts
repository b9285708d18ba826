import { Act, Actor, hashOf, networkSource, Problem, randomToken, reach, Tokens, type Grants, type HttpCaller } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Person } from '../person/person.entity.js';
import type { RequestSignInArgs } from './request-sign-in.args.js';
import { sendSignInLink } from './send-sign-in-link.job.js';
import { Session } from './session.entity.js';
import type { UpdateOwnLanguageInput } from './update-own-language.input.js';

/**
 * Sign-in by a link in a mail. A request writes a row and promises a job, for unknown addresses too; the worker mails the link to
 * known ones. The page behind the link opens a session only on a click: mail scanners open links, and would use it up.
 */
@Injectable()
export class SignInService {
  constructor(private readonly tokens: Tokens) {}

  async request(act: Act, caller: HttpCaller, { email }: RequestSignInArgs): Promise<void> {
    const id = randomUUID();
    const [row] = await act.tx.query<{ answer: string }[]>('select request_sign_in($1, $2, $3, $4) as answer', [
      id,
      email,
      hashOf(this.tokens.of('sign-in', id)),
      this.tokens.pseudonym(networkSource(caller.source)),
    ]);
    if (row?.answer !== 'ok') throw new Problem('RATE_LIMITED', 'rate-limited');
    await act.promise(sendSignInLink, { linkId: id });
  }

  /** Opens a session and answers the act of the one who is signed in now; a session this browser had before ends. */
  async open(act: Act, caller: HttpCaller, token: string): Promise<Act> {
    await this.end(act, act.actor.grants?.sessionId);
    const secret = randomToken();
    const [row] = await act.tx.query<{ refusal: string | null }[]>('select open_session($1, $2, $3) as refusal', [
      hashOf(token),
      hashOf(secret),
      caller.userAgent ?? null,
    ]);
    if (!row || row.refusal !== null) throw new Problem('INVALID', row?.refusal ?? 'sign-in-link-unknown', 'token');
    caller.setSession(secret);
    return this.again(act, hashOf(secret));
  }

  async close(act: Act, caller: HttpCaller): Promise<void> {
    await this.end(act, act.actor.grants?.sessionId);
    caller.setSession(null);
  }

  async endOne(act: Act, caller: HttpCaller, id: string): Promise<void> {
    const session = await reach(act, Session, id);
    await this.end(act, session.id);
    if (id === act.actor.grants?.sessionId) caller.setSession(null);
  }

  async updateOwnLanguage(act: Act, { language }: UpdateOwnLanguageInput): Promise<void> {
    const person = await reach(act, Person, act.actor.personId ?? '');
    person.change({ language });
    await act.tx.save(person);
  }

  private async end(act: Act, sessionId: string | undefined): Promise<void> {
    if (sessionId) await act.tx.query('update sessions set ended_at = act_now() where id = $1 and ended_at is null', [sessionId]);
  }

  /** The same transaction, from now on as the owner of the session. */
  private async again(act: Act, sessionHash: Buffer): Promise<Act> {
    const [row] = await act.tx.query<{ grants: Grants }[]>(
      `select begin_act($1, current_setting('app.operation'), current_setting('app.channel'), $2) as grants`,
      [sessionHash, act.now.toISOString()],
    );
    return new Act(new Actor(row?.grants), act.tx, act.now);
  }
}
