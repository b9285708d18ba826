import type pg from 'pg';
import type { CouncilKey } from './councils.js';
import { instant, plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert, type Row } from './insert.js';
import type { InstitutionKey } from './institutions.js';
import { personId, seatsOn } from './network.js';

const COUNCIL: CouncilKey = 'ida-viru';
const FIRES = 'Tulekahju korterelamus, kus suitsuandurid ei tööta';
const OUTAGE = 'Ulatuslik elektrikatkestus talvel';
const DRONES = 'Droonide lennud elutähtsa objekti kohal';

/** Who said what about which risk, days ago. */
const SAID: readonly (readonly [risk: string, by: InstitutionKey, days: number, text: string])[] = [
  [
    FIRES,
    'paastekeskus-ida',
    40,
    'Talvel külastasime 120 kodu: igas neljandas ei töötanud andur. Enim on selliseid kodusid kortermajades.',
  ],
  [FIRES, 'kohtla-jarve', 33, 'Linn saab korteriühistute koosolekutel andureid jagada. Kas päästekeskusest tuleks keegi kõnelema?'],
  [FIRES, 'paastekeskus-ida', 31, 'Tuleme. Saatke meile koosolekute ajad.'],
  [OUTAGE, 'ida-viru-keskhaigla', 20, 'Haigla varutoide kestab 48 tundi. Kütuse juurdevedu on kokku lepitud suuliselt, mitte kirjalikult.'],
  [OUTAGE, 'narva', 12, 'Narvas on kolm evakuatsioonikohta, neist kahel ei ole oma generaatorit.'],
];

const riskId = (title: string): string => idOf('risk', `${COUNCIL}/${title}`);

/** What the council's people say about its risks, and who has read the one that is not for everybody. */
export async function talkOfRisks(owner: pg.Client, today: string): Promise<void> {
  const sitting = seatsOn(COUNCIL, today);
  const comments: Row[] = SAID.flatMap(([title, by, days, text]) => {
    const seat = sitting.find(({ membership }) => membership.institution === by);
    if (!seat) return [];
    return {
      id: idOf('risk-comment', `${title}/${by}/${days}`),
      council_id: idOf('council', COUNCIL),
      risk_id: riskId(title),
      person_id: personId(seat.person.name),
      text,
      created_at: instant(plusDays(today, -days), '10:20'),
    };
  });
  await insert(owner, 'risk_comments', comments);
  const readers = sitting.filter(({ role }) => role === 'SECRETARY' || role === 'CHAIR');
  for (const [i, { person }] of readers.entries())
    await owner.query(
      `insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at) values ($1, $2, $3, 'risk', 'web', $4)`,
      [idOf('council', COUNCIL), riskId(DRONES), personId(person.name), instant(plusDays(today, -60 + 20 * i), '14:05')],
    );
}
