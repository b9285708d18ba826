import { defineFile, Problem, translate, type Act, type Language } from '@app/kernel';
import { dayIn } from '@app/sheets';
import { titleOf } from '../exchange/columns.js';
import type { Report } from '@app/papers';
import { asPdf } from '@app/papers';
import { PublicRegisterArgs, type PublicRegister, type PublicRisk } from './public-register.types.js';

function chapterOf({ text, regions, controls, ...risk }: PublicRisk, asOf: string, language: Language): Report['chapters'][number] {
  const facts: [string, string][] = [
    [
      translate(language, 'risks.public.level'),
      risk.level ? translate(language, `risks.riskLevel.${risk.level}`) : translate(language, 'risks.report.notScored'),
    ],
    [titleOf(language, 'trend'), risk.trend ? translate(language, `risks.trend.${risk.trend}`) : ''],
    [titleOf(language, 'class'), translate(language, `risks.riskClass.${risk.class}`)],
    [titleOf(language, 'eventType'), translate(language, `risks.eventType.${risk.eventType}`)],
    [titleOf(language, 'regionIds'), regions.join('; ')],
    [
      risk.reviewDueOn && risk.reviewDueOn < asOf ? translate(language, 'risks.public.reviewWas') : titleOf(language, 'reviewDueOn'),
      risk.reviewDueOn ? dayIn(language, risk.reviewDueOn) : '',
    ],
  ];
  const texts: [string, string][] = controls.length > 0 ? [[translate(language, 'risks.public.controls'), controls.join('\n')]] : [];
  return { title: text, facts: facts.filter(([, value]) => value !== ''), tables: [], texts };
}

defineFile({
  address: 'public-risks.pdf',
  query: 'publicRegister',
  args: PublicRegisterArgs,
  isPublic: true,
  read: async (act: Act, { slug }: PublicRegisterArgs, language) => {
    const [register] = await act.tx.query<PublicRegister[]>('select slug, name, as_of::text as "asOf", risks from public_register($1)', [
      slug,
    ]);
    if (!register) throw new Problem('NOT_FOUND', 'no-such-record', 'slug');
    return { ...register, language };
  },
  write: async ({ slug, name, asOf, risks, language }) => {
    const report: Report = {
      language,
      title: translate(language, 'risks.public.title'),
      council: name,
      lines: [translate(language, 'risks.public.intro', { day: dayIn(language, asOf) })],
      restriction: [],
      tables: [],
      chaptersTitle: translate(language, 'risks.report.risks'),
      nothing: '',
      chapters: risks.map((risk) => chapterOf(risk, asOf, language)),
    };
    return { name: `${translate(language, 'risks.public.name')}-${slug}-${asOf}.pdf`, type: 'application/pdf', bytes: await asPdf(report) };
  },
});
