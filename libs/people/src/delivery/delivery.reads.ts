import { declareReads, or, sql, type Row, type Sql } from '@app/kernel';
import { Delivery } from '@app/mail';

/** Contact data is told by one rule wherever it stands: to who may contact the person. A mail to no person of ours has nobody to spare. */
const isForAsker = (d: Row<Delivery>): Sql => or(sql`${d.personId} is null`, sql`${d.personId} = any(array(select contactable_persons()))`);

declareReads(Delivery, (f) => ({
  address: f.sql(
    () => String,
    (d) => sql`case when ${isForAsker(d)} then ${d.address} end`,
    { nullable: true, description: "Null to whom the person's contact data is not shown." },
  ),
  smtpResponse: f.sql(
    () => String,
    (d) => sql`case when ${isForAsker(d)} then ${d.smtpResponse} end`,
    { nullable: true, description: 'The last words of the mail server, which name the address as a rule: null where that is.' },
  ),
}));
