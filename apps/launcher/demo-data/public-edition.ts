import type pg from 'pg';
import type { CouncilKey } from './councils.js';
import { idOf } from './ids.js';

/** What the councils tell everybody, by the title of the risk; null tells the title alone. */
const PUBLIC: Readonly<Partial<Record<CouncilKey, Readonly<Record<string, string | null>>>>> = {
  'ida-viru': {
    'Tulekahju korterelamus, kus suitsuandurid ei tööta':
      'Tulekahjud korterelamutes. Kontrollige suitsuandurit kord kuus; kui seda ei ole, küsige nõu päästeala infotelefonilt 1524.',
    'Ulatuslik elektrikatkestus talvel':
      'Pikk elektrikatkestus talvel. Varuge koju vesi, toit, taskulamp ja patareiraadio kuni seitsmeks päevaks.',
    'Kemikaaliveo õnnetus raudteel': null,
    'Eksinud inimesed ja uppumised': 'Metsas eksimine ja uppumised. Laadige enne metsaminekut telefon ja öelge lähedastele, kuhu lähete.',
    'Purjus juhid maakonna teedel': null,
    'Mahajäetud kaevanduskäikude varingud': 'Maapinna vajumine vanade kaevanduskäikude kohal. Märgistatud aladele ei tohi minna.',
  },
  'laane-viru': {
    'Tulekahju vanas puumajas, kus elab üksik eakas': null,
    'Raskeliiklus ja õnnetused põhimaanteel': null,
    'Õppuse väljakult levib metsatulekahju': 'Metsatulekahju suurel kuival ajal. Tulekeelu ajal ei tohi metsas lõket teha.',
  },
  valga: {
    'Tulekahju eaka üksi elava inimese kodus':
      'Tulekahjud üksi elavate eakate kodudes. Käige oma vanemate ja naabrite juures ja vaadake, kas suitsuandur töötab.',
    'Kiirabi hilinemine hajaasustuses': 'Kiirabi pikk teekond hajaasustuses. Kontrollige, kas teie kodu aadressisilt on teelt näha.',
    Koolikiusamine: null,
  },
  viljandi: {
    'Tulekahju suvilas ja abihoones': 'Tulekahjud suvilates ja abihoonetes. Kulu põletamine on keelatud aasta ringi.',
    'Üleujutus Soomaal': 'Üleujutus Soomaal. Varuge kevadeks toit ja joogivesi ning leppige naabritega kokku, kelle paati saab kasutada.',
    'Veebipettused eakate vastu': 'Veebi- ja telefonipettused. Pank ega politsei ei küsi kunagi telefonis PIN-koode.',
  },
};

/** As of now: what was public in earlier years, nobody has said. */
export async function publishRisks(owner: pg.Client): Promise<void> {
  for (const [council, texts] of Object.entries(PUBLIC))
    for (const [title, text] of Object.entries(texts))
      await owner.query(`update risks set is_public = true, public_text = $2 where id = $1 and status <> 'CLOSED' and mark_basis is null`, [
        idOf('risk', `${council}/${title}`),
        text,
      ]);
}
