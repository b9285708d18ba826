type Kind =
  | 'POLICE'
  | 'RESCUE'
  | 'MUNICIPALITY'
  | 'HOSPITAL'
  | 'AMBULANCE'
  | 'SCHOOL'
  | 'LABOUR_INSPECTORATE'
  | 'DEFENCE_LEAGUE'
  | 'NGO'
  | 'COMMUNITY'
  | 'MINISTRY'
  | 'COUNTY'
  | 'UNION_OF_MUNICIPALITIES'
  | 'OTHER';

export interface DemoInstitution {
  name: string;
  short?: string;
  kind: Kind;
  military?: boolean;
  parent?: string;
  /** EHAK codes of what it serves. */
  regions: readonly string[];
  /** First day of its memberships, where it is not among the first members. */
  since?: string;
  /** Its last day, where it is no more, and why its memberships ended. */
  closed?: readonly [day: string, why: string];
}

const EE = ['EE'];
const IDA = ['0045'];
const LAANE = ['0060'];
const VIRU = ['0045', '0060'];
const VALGA = ['0081'];
const VILJANDI = ['0084'];
const SOUTH = ['0081', '0084'];

/** County governments ended with 2017; out of the old municipalities came new ones. */
const REFORM = '2018-01-01';
const countyGovernment = (name: string, regions: string[]): DemoInstitution => {
  return { name, kind: 'COUNTY', regions, closed: ['2017-12-31', 'Maavalitsused lõpetasid tegevuse 31.12.2017'] };
};
const municipality = (name: string, code: string): DemoInstitution => ({ name, kind: 'MUNICIPALITY', regions: [code] });
const newMunicipality = (name: string, code: string): DemoInstitution => ({ ...municipality(name, code), since: REFORM });
const school = (name: string, regions: string[]): DemoInstitution => ({ name, kind: 'SCHOOL', regions });
const prefecture = (where: string, regions: string[]): DemoInstitution => {
  return { name: `Politsei- ja Piirivalveameti ${where} prefektuur`, short: `${where} prefektuur`, kind: 'POLICE', parent: 'ppa', regions };
};
const rescueCentre = (where: string, regions: string[]): DemoInstitution => {
  return { name: `Päästeameti ${where} päästekeskus`, short: `${where} päästekeskus`, kind: 'RESCUE', parent: 'paasteamet', regions };
};
const defenceDistrict = (where: string, regions: string[]): DemoInstitution => {
  return { name: `Kaitseliidu ${where} malev`, kind: 'DEFENCE_LEAGUE', military: true, parent: 'kaitseliit', regions };
};

/** The members that seed 004 names, and their like in the neighbouring counties. The bodies are real, whoever works there is not. */
export const institutions = {
  // One of a kind in the country
  siseministeerium: { name: 'Siseministeerium', short: 'SIM', kind: 'MINISTRY', regions: EE, since: REFORM },
  smit: {
    name: 'Siseministeeriumi infotehnoloogia- ja arenduskeskus',
    short: 'SMIT',
    kind: 'OTHER',
    parent: 'siseministeerium',
    regions: EE,
  },
  ppa: { name: 'Politsei- ja Piirivalveamet', short: 'PPA', kind: 'POLICE', parent: 'siseministeerium', regions: EE },
  paasteamet: { name: 'Päästeamet', kind: 'RESCUE', parent: 'siseministeerium', regions: EE },
  hairekeskus: { name: 'Häirekeskus', kind: 'RESCUE', parent: 'siseministeerium', regions: EE },
  kaitseliit: { name: 'Kaitseliit', kind: 'DEFENCE_LEAGUE', military: true, regions: EE },
  tooinspektsioon: { name: 'Tööinspektsioon', short: 'TI', kind: 'LABOUR_INSPECTORATE', regions: EE },
  sotsiaalkindlustusamet: { name: 'Sotsiaalkindlustusamet, ohvriabi', short: 'SKA', kind: 'OTHER', regions: EE },
  terviseamet: { name: 'Terviseamet', kind: 'OTHER', regions: EE },
  keskkonnaamet: { name: 'Keskkonnaamet', kind: 'OTHER', regions: EE, since: '2019-01-01' },
  naabrivalve: { name: 'Eesti Naabrivalve MTÜ', kind: 'NGO', regions: EE },
  sisekaitseakadeemia: { name: 'Sisekaitseakadeemia', kind: 'SCHOOL', parent: 'siseministeerium', regions: EE },

  // East: the same police, rescue and others sit in both Viru counties
  'prefektuur-ida': prefecture('Ida', VIRU),
  'paastekeskus-ida': rescueCentre('Ida', VIRU),
  'hairekeskus-ida': { name: 'Häirekeskuse Ida keskus', kind: 'RESCUE', parent: 'hairekeskus', regions: VIRU },
  'terviseamet-ida': { name: 'Terviseameti Ida regionaalosakond', kind: 'OTHER', parent: 'terviseamet', regions: VIRU },
  'viru-prokuratuur': { name: 'Viru Ringkonnaprokuratuur', kind: 'OTHER', regions: VIRU },

  // Ida-Viru
  'ida-viru-mv': countyGovernment('Ida-Viru Maavalitsus', IDA),
  ivol: { name: 'Ida-Virumaa Omavalitsuste Liit', short: 'IVOL', kind: 'UNION_OF_MUNICIPALITIES', regions: IDA },
  johvi: municipality('Jõhvi Vallavalitsus', '0251'),
  'kohtla-jarve': municipality('Kohtla-Järve Linnavalitsus', '0321'),
  narva: municipality('Narva Linnavalitsus', '0511'),
  sillamae: municipality('Sillamäe Linnavalitsus', '0735'),
  alutaguse: newMunicipality('Alutaguse Vallavalitsus', '0130'),
  luganuse: newMunicipality('Lüganuse Vallavalitsus', '0442'),
  'narva-joesuu': newMunicipality('Narva-Jõesuu Linnavalitsus', '0514'),
  toila: newMunicipality('Toila Vallavalitsus', '0803'),
  'ida-viru-keskhaigla': { name: 'SA Ida-Viru Keskhaigla', short: 'IVKH', kind: 'HOSPITAL', regions: IDA },
  'narva-haigla': { name: 'SA Narva Haigla', kind: 'HOSPITAL', regions: ['0511', '0514'] },
  ivkhk: { name: 'Ida-Virumaa Kutsehariduskeskus', short: 'IVKHK', kind: 'SCHOOL', regions: IDA },
  'alutaguse-malev': defenceDistrict('Alutaguse', IDA),
  'viru-pataljon': { name: 'Kaitseväe Viru jalaväepataljon', kind: 'OTHER', military: true, regions: IDA },
  'viru-vangla': { name: 'Viru Vangla', kind: 'OTHER', regions: VIRU },
  'punane-rist-ida': { name: 'Eesti Punase Risti Ida-Virumaa selts', kind: 'NGO', regions: IDA },
  'kodukant-ida': { name: 'MTÜ Kodukant Ida-Virumaa', kind: 'COMMUNITY', regions: IDA },
  noortering: { name: 'MTÜ Kirde Noortering', kind: 'NGO', regions: IDA, since: REFORM, closed: ['2022-08-31', 'Ühing lõpetas tegevuse'] },

  // Lääne-Viru
  'laane-viru-mv': countyGovernment('Lääne-Viru Maavalitsus', LAANE),
  virol: { name: 'Virumaa Omavalitsuste Liit', short: 'VIROL', kind: 'UNION_OF_MUNICIPALITIES', regions: LAANE },
  rakvere: municipality('Rakvere Linnavalitsus', '0663'),
  kadrina: municipality('Kadrina Vallavalitsus', '0272'),
  haljala: newMunicipality('Haljala Vallavalitsus', '0191'),
  'rakvere-vald': newMunicipality('Rakvere Vallavalitsus', '0661'),
  tapa: newMunicipality('Tapa Vallavalitsus', '0792'),
  vinni: newMunicipality('Vinni Vallavalitsus', '0901'),
  'viru-nigula': newMunicipality('Viru-Nigula Vallavalitsus', '0903'),
  'vaike-maarja': newMunicipality('Väike-Maarja Vallavalitsus', '0928'),
  'rakvere-haigla': { name: 'AS Rakvere Haigla', kind: 'HOSPITAL', regions: LAANE },
  'karell-kiirabi': { name: 'AS Karell Kiirabi', kind: 'AMBULANCE', regions: LAANE },
  'rakvere-ametikool': school('Rakvere Ametikool', LAANE),
  'viru-malev': defenceDistrict('Viru', LAANE),
  brigaad: { name: 'Kaitseväe 1. jalaväebrigaad', kind: 'OTHER', military: true, regions: LAANE },
  'punane-rist-viru': { name: 'Eesti Punase Risti Virumaa selts', kind: 'NGO', regions: LAANE },
  'kodukant-laane': { name: 'MTÜ Kodukant Lääne-Virumaa', kind: 'COMMUNITY', regions: LAANE },

  // South: the same police, rescue and others sit in Valga and Viljandi
  'prefektuur-louna': prefecture('Lõuna', SOUTH),
  'paastekeskus-louna': rescueCentre('Lõuna', SOUTH),
  'hairekeskus-louna': { name: 'Häirekeskuse Lõuna keskus', kind: 'RESCUE', parent: 'hairekeskus', regions: SOUTH },
  'terviseamet-louna': { name: 'Terviseameti Lõuna regionaalosakond', kind: 'OTHER', parent: 'terviseamet', regions: SOUTH },
  'louna-prokuratuur': { name: 'Lõuna Ringkonnaprokuratuur', kind: 'OTHER', regions: SOUTH },

  // Valga
  'valga-mv': countyGovernment('Valga Maavalitsus', VALGA),
  'valga-linn': {
    name: 'Valga Linnavalitsus',
    kind: 'MUNICIPALITY',
    regions: ['0855'],
    closed: ['2017-12-31', 'Linn ühines Valga vallaks'],
  },
  'valga-arenguagentuur': { name: 'SA Valgamaa Arenguagentuur', kind: 'OTHER', regions: VALGA, since: REFORM },
  otepaa: newMunicipality('Otepää Vallavalitsus', '0557'),
  torva: newMunicipality('Tõrva Vallavalitsus', '0824'),
  valga: newMunicipality('Valga Vallavalitsus', '0855'),
  'valga-haigla': { name: 'AS Valga Haigla', kind: 'HOSPITAL', regions: VALGA },
  'tartu-kiirabi': { name: 'SA Tartu Kiirabi', kind: 'AMBULANCE', regions: VALGA },
  'valga-kutse': school('Valgamaa Kutseõppekeskus', VALGA),
  'valga-gymnaasium': school('Valga Gümnaasium', ['0855']),
  'otepaa-gymnaasium': school('Otepää Gümnaasium', ['0557']),
  'valga-malev': defenceDistrict('Valgamaa', VALGA),
  'valga-tootukassa': { name: 'Eesti Töötukassa Valgamaa osakond', kind: 'OTHER', regions: VALGA },
  'punane-rist-valga': { name: 'Eesti Punase Risti Valgamaa selts', kind: 'NGO', regions: VALGA },
  'kodukant-valga': { name: 'MTÜ Kodukant Valgamaa', kind: 'COMMUNITY', regions: VALGA },

  // Viljandi
  'viljandi-mv': countyGovernment('Viljandi Maavalitsus', VILJANDI),
  'viljandi-ol': { name: 'Viljandimaa Omavalitsuste Liit', short: 'VOL', kind: 'UNION_OF_MUNICIPALITIES', regions: VILJANDI },
  'viljandi-linn': municipality('Viljandi Linnavalitsus', '0897'),
  'viljandi-vald': newMunicipality('Viljandi Vallavalitsus', '0899'),
  mulgi: newMunicipality('Mulgi Vallavalitsus', '0480'),
  'pohja-sakala': newMunicipality('Põhja-Sakala Vallavalitsus', '0615'),
  'viljandi-haigla': { name: 'SA Viljandi Haigla', kind: 'HOSPITAL', regions: VILJANDI },
  'viljandi-kutse': school('Viljandi Kutseõppekeskus', VILJANDI),
  'viljandi-gymnaasium': school('Viljandi Gümnaasium', ['0897']),
  kultuuriakadeemia: school('Tartu Ülikooli Viljandi kultuuriakadeemia', ['0897']),
  'sakala-malev': defenceDistrict('Sakala', VILJANDI),
  'viljandi-tootukassa': { name: 'Eesti Töötukassa Viljandimaa osakond', kind: 'OTHER', regions: VILJANDI },
  'punane-rist-viljandi': { name: 'Eesti Punase Risti Viljandimaa selts', kind: 'NGO', regions: VILJANDI },
  'kodukant-viljandi': { name: 'MTÜ Kodukant Viljandimaa', kind: 'COMMUNITY', regions: VILJANDI },
} satisfies Record<string, DemoInstitution>;

export type InstitutionKey = keyof typeof institutions;
