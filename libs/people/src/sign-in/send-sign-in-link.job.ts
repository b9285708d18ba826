import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, defineRecurringJob, type Act } from '@app/kernel';
import { planDelivery } from '@app/mail';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Person } from '../person/person.entity.js';
import { SignInLink } from './sign-in-link.entity.js';
import { SIGN_IN_MAIL } from './sign-in.mail.js';

export const sendSignInLink = defineJob('people.send-sign-in-link', z.object({ linkId: z.uuid() }));

/** Finds links whose promise the queue has lost: somebody sits and waits for the mail. */
export const sweepSignInLinks = defineRecurringJob('people.sweep-sign-in-links');

/** Promised for every request alike; only here, where nobody can measure it, known and unknown addresses part. */
@Injectable()
@HandlesJob(sendSignInLink)
export class SendSignInLink implements JobHandler<{ linkId: string }> {
  async run(act: Act, { linkId }: { linkId: string }): Promise<void> {
    const link = await act.tx.findOneBy(SignInLink, { id: linkId });
    if (!link?.personId || !link.isOpenAt(act.now)) return;
    const person = await act.tx.findOneByOrFail(Person, { id: link.personId });
    await planDelivery(act, {
      key: `people.sign-in.${link.id}`,
      kind: SIGN_IN_MAIL,
      subjectId: link.id,
      personId: person.id,
      personName: person.name,
      address: link.address,
      // Their own, whatever browser it was asked in.
      language: person.language,
    });
  }
}
