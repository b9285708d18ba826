import type { Act, Language } from '@app/kernel';
import { composers, optionalKinds } from '../composing/composes-mail.js';
import { promiseDelivery } from '../sending/deliver-mail.job.js';
import type { Delivery, Recipient } from './delivery.entity.js';

/** A mail to be: to whom and why. What it says is written by the composer of its kind when it leaves. */
export interface DeliveryPlan {
  /** Reason, subject, person and occurrence, e.g. `seminars.invitation/<invitation id>/1`. A second plan with this key is nothing. */
  key: string;
  /** Whose composer writes it, e.g. `seminars.invitation`. */
  kind: string;
  /** One of the two says who may see the delivery; both null: administrators alone. */
  councilId?: string | null;
  seminarId?: string | null;
  /** Id of the row that the mail is about. */
  subjectId: string;
  personId?: string | null;
  personName?: string;
  address: string;
  language: Language;
  /** Small facts for the composer that no row holds. Never a token, text or address. */
  details?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Writes the mails into the ledger and promises their sending, in the act's transaction: no mail for a change that was undone, no
 * change without its mail. Keys that are there already are passed over. Answers the ids of the deliveries that are new.
 * In an act of the API the database's policies hold: only mails of seminars and councils that the actor may write for.
 */
export async function planDeliveries(act: Act, plans: readonly DeliveryPlan[]): Promise<string[]> {
  if (plans.length === 0) return [];
  for (const { kind } of plans) if (!composers.has(kind)) throw new Error(`No composer for mail ${kind}`);
  const rows: { id: string }[] = await act.tx.query(
    `insert into deliveries (key, kind, category, council_id, seminar_id, subject_id, person_id, person_name, address, language, details,
                             created_at, updated_at, next_attempt_at)
     select p.key, p.kind, p.category, p."councilId", p."seminarId", p."subjectId", p."personId", coalesce(p."personName", ''),
            p.address, p.language, coalesce(p.details, '{}'), act_now(), act_now(), act_now()
       from jsonb_to_recordset($1::jsonb) as p (key text, kind text, category text, "councilId" uuid, "seminarId" uuid, "subjectId" uuid,
            "personId" uuid, "personName" text, address text, language text, details jsonb)
     on conflict (key) do nothing
     returning id`,
    [JSON.stringify(plans.map((plan) => ({ ...plan, category: optionalKinds.has(plan.kind) ? 'OPTIONAL' : 'OFFICIAL' })))],
  );
  await promiseDelivery(act, rows.length);
  return rows.map(({ id }) => id);
}

/** One mail, see `planDeliveries`. False when a delivery with this key exists already. */
export async function planDelivery(act: Act, plan: DeliveryPlan): Promise<boolean> {
  return (await planDeliveries(act, [plan])).length > 0;
}

/** An accepted mail goes once more under the same Message-ID, if it is still true. The caller says who may, and how often. */
export async function repeat(act: Act, delivery: Delivery, to?: Recipient): Promise<void> {
  delivery.repeat(act.now, to);
  await act.tx.save(delivery);
  await promiseDelivery(act, 1);
}

/**
 * A failed mail goes once more, with fresh attempts, to whom is given, else where it went before. The delivery was reached under the
 * actor's rights. CONFLICT 'delivery-not-failed' when it has not failed.
 */
export async function resend(act: Act, delivery: Delivery, to?: Recipient): Promise<Delivery> {
  delivery.sendAgain(act.now, to);
  await act.tx.save(delivery);
  await promiseDelivery(act, 1);
  return delivery;
}
