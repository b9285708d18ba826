import { localeOf, translate, type Language } from '@app/kernel';
import type { Report, ReportCell, ReportChapter, ReportTable } from '@app/papers';
import { dayIn } from '@app/sheets';
import { restrictionOfItems } from '../exchange/restriction-of-items.js';
import { itemsTable } from './items-table.js';
import type { AmendmentRow, IndicatorRow, NeedRow, OpinionRow, WholePlan } from './plan-rows.js';

export interface ReportedPlan extends WholePlan {
  language: Language;
  today: string;
}

type Say = (key: string, values?: Record<string, string | number>) => string;

/** A plan as a council adopts it, works by it and closes it: what it set out to do, by what it is measured, and how far it has come. */
export function planReport({
  plan,
  priorities,
  goals,
  needs,
  indicators,
  amendments,
  opinions,
  items,
  wentOn,
  language,
  today,
}: ReportedPlan): Report {
  const say: Say = (key, values) => translate(language, `plans.report.${key}`, values);
  const day = (value: string) => dayIn(language, value);
  const loose = items.filter(({ goal }) => goal === null);
  return {
    language,
    title: plan.title,
    council: plan.councils.join('; '),
    lines: [
      say('period', { from: day(plan.periodFrom), to: day(plan.periodTo) }),
      say(`planState.${plan.state}`, {
        until: plan.consultationUntil ? day(plan.consultationUntil) : '',
        day: plan.adoptedOn ? day(plan.adoptedOn) : '',
        decision: plan.decision ?? '',
        closed: plan.closedOn ? day(plan.closedOn) : '',
      }),
      ...(plan.budgetEuros === null ? [] : [say('budget', { sum: plan.budgetEuros.toLocaleString(localeOf(language)) })]),
      ...(plan.fundingSources ? [say('funding', { sources: plan.fundingSources })] : []),
      ...(plan.vision ? [plan.vision] : []),
      ...(plan.closingReport ? [say('closing', { text: plan.closingReport })] : []),
      say('asOf', { day: day(today) }),
    ],
    restriction: restrictionOf(needs, [...items, ...wentOn], language),
    tables: [
      ...(amendments.length > 0
        ? [
            {
              title: say('amendments'),
              head: [say('decision'), say('day'), say('change')],
              rows: amendments.map((one) => [one.decision ?? '', day(one.amendedOn), changeIn(one, language)]),
            },
          ]
        : []),
    ],
    chaptersTitle: say('priorities'),
    nothing: say('noPriorities'),
    chapters: [
      ...priorities.map((priority, i): ReportChapter => {
        const own = goals.filter(({ priorityId }) => priorityId === priority.id);
        const answered = needs.filter(({ priorityId }) => priorityId === priority.id).map((need) => needIn(need, language));
        return {
          title: `${i + 1}. ${priority.text}`,
          facts: answered.length > 0 ? [[say('needs'), answered.join('; ')]] : [],
          tables: own.flatMap((goal, at) => [
            indicatorsTable(
              say('goal', { number: `${i + 1}.${at + 1}`, text: goal.text }),
              indicators.filter(({ goalId }) => goalId === goal.id),
              language,
            ),
            ...tableOf(
              say('goalItems', { number: `${i + 1}.${at + 1}` }),
              items.filter((item) => item.goal?.id === goal.id),
            ),
          ]),
          texts: [],
        };
      }),
      ...(loose.length > 0 ? [{ title: say('otherItems'), facts: [], tables: tableOf(say('items'), loose), texts: [] }] : []),
      ...(wentOn.length > 0
        ? [{ title: say('wentOn', { plan: plan.rolledOverTo ?? '' }), facts: [], tables: tableOf(say('items'), wentOn), texts: [] }]
        : []),
      ...(opinions.length > 0 ? [opinionsChapter(opinions, language)] : []),
    ],
  };

  function tableOf(title: string, some: WholePlan['items']): ReportTable[] {
    return some.length > 0 ? [itemsTable(title, some, language, today)] : [];
  }
}

/** What institutions thought of the plan when it was consulted on, each in its own words. */
function opinionsChapter(opinions: readonly OpinionRow[], language: Language): ReportChapter {
  return {
    title: translate(language, 'plans.report.opinions'),
    facts: [],
    tables: [],
    texts: opinions.map(({ institution, writtenOn, text }) => [`${institution}, ${dayIn(language, writtenOn)}`, text]),
  };
}

/** Items may be behind a mark, and a need may name a risk that is. */
function restrictionOf(needs: readonly NeedRow[], items: WholePlan['items'], language: Language): string[] {
  const ofItems = restrictionOfItems(language, items);
  return ofItems.length === 0 && needs.some(({ isRestricted }) => isRestricted) ? [translate(language, 'plans.file.restricted')] : ofItems;
}

function needIn({ risk, isRestricted, decision, seminar, note }: NeedRow, language: Language): string {
  const named = risk ?? (decision && translate(language, 'plans.report.decisionNamed', { decision })) ?? seminar;
  return [isRestricted && translate(language, 'plans.file.ak'), named, note].filter(Boolean).join(', ');
}

const LEVELS = { ON_TRACK: 'LOW', OFF_TRACK: 'VERY_HIGH', NOT_MEASURED: undefined, UNMEASURED: undefined } as const;

/** What a decision changed in words, and the indicators that it changed as they were before. */
function changeIn({ summary, indicators }: AmendmentRow, language: Language): string {
  const figure = (value: number) => value.toLocaleString(localeOf(language));
  const was = indicators.map(({ name, unit, baseline, baselineOn, target, targetOn }) =>
    translate(language, 'plans.report.indicatorWas', {
      ...{ name, unit, baseline: figure(baseline), baselineOn: dayIn(language, baselineOn) },
      ...{ target: figure(target), targetOn: dayIn(language, targetOn) },
    }),
  );
  return [summary, ...was].join('\n');
}

/** A goal without indicators has its heading and an empty table's head, so that nobody takes it for measured. */
function indicatorsTable(title: string, indicators: readonly IndicatorRow[], language: Language): ReportTable {
  const say: Say = (key, values) => translate(language, `plans.report.${key}`, values);
  const figure = (value: number | null, unit: string) =>
    value === null ? say('notMeasured') : `${value.toLocaleString(localeOf(language))} ${unit}`;
  const track = ({ track: is }: IndicatorRow): ReportCell => {
    const level = LEVELS[is];
    return { text: translate(language, `plans.indicatorTrack.${is}`), ...(level && { level }) };
  };
  return {
    title,
    head: [say('indicator'), say('baseline'), say('target'), say('latest'), say('expected'), say('track')],
    rows:
      indicators.length === 0
        ? [[say('noIndicators'), '', '', '', '', '']]
        : indicators.map((one) => [
            one.name,
            `${figure(one.baseline, one.unit)} (${dayIn(language, one.baselineOn)})`,
            `${figure(one.target, one.unit)} (${dayIn(language, one.targetOn)})`,
            one.latestOn === null ? say('notMeasured') : `${figure(one.latest, one.unit)} (${dayIn(language, one.latestOn)})`,
            one.expected === null ? '' : figure(one.expected, one.unit),
            track(one),
          ]),
  };
}
