import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { TOPIC_DECISION_MAIL } from './mail-kinds.js';
import { topicDecisionMail, type TopicDecision } from './topic-decision.mail.js';

interface Decided extends Omit<TopicDecision, 'seminarUrl'> {
  seminarId: string;
  isAhead: boolean;
}

/** True as long as it is the last word on the topic; that it is on an agenda, as long as the seminar is still to come. */
@ComposesMail(TOPIC_DECISION_MAIL)
export class TopicDecisionComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const decided = await read(act, delivery);
    return decided && (decided.state !== 'ACCEPTED' || decided.isAhead) ? this.written(decided, delivery) : null;
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const decided = await read(act, delivery);
    return decided ? this.written(decided, delivery) : null;
  }

  private written({ seminarId, ...decision }: Decided, { language, personName: name }: Delivery): ComposedMail {
    return topicDecisionMail({ ...decision, seminarUrl: `${this.config.PUBLIC_URL}/seminars/${seminarId}/agenda` }, { language, name });
  }
}

async function read(act: Act, { subjectId, details }: Delivery): Promise<Decided | undefined> {
  const [row] = await act.tx.query<Decided[]>(
    `select t.title, t.state, t.reason, t.seminar_id as "seminarId", s.title as "seminarTitle",
            s.state not in ('HELD', 'REPORTED', 'CANCELLED') and s.ends_at > act_now() as "isAhead",
            case when a.id is not null then json_build_object('date', a.day_date, 'startsAt', left(a.starts_at::text, 5), 'endsAt', left(a.ends_at::text, 5),
                 'roomName', r.name) end as place
       from agenda_topics t join seminars s on s.id = t.seminar_id
       left join agenda_sessions a on a.id = t.session_id left join seminar_rooms r on r.id = a.room_id
      where t.id = $1 and t.version = $2 and t.state <> 'PROPOSED'`,
    [subjectId, details['version']],
  );
  return row;
}
