import type { Domain } from 'indicators/quarterly-report/domains.ts';
import { quarterBefore } from 'indicators/release/period.ts';
import type { Observation, Release } from 'indicators/release/schema.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import type { QuarterlyDomain, QuarterlyReport } from '../contract/quarterly.ts';
import { problem } from '../problems.ts';
import { figuresById, findDomain, isRounded, quarterlySet, quartersOf, seriesOfFigure } from './quarterly-figures.ts';
import { movementsOf } from './quarterly-movements.ts';

/**
 * The Kwartaalrapportage of one quarter, of all domains or of one.
 * @throws a 404 problem for a quarter or domain that is not there.
 */
export function quarterlyReport(release: Release, quarter: string, domain?: string): QuarterlyReport {
  const quarters = quartersOf(release);
  if (!quarters.includes(quarter))
    throw problem(404, `Over "${quarter}" is er geen kwartaalrapportage. Kijk in /v1/quarterly-reports welke er zijn.`);
  const shown = domain === undefined ? setsOf(release).quarterly : [findDomain(release, domain)];
  const figures = figuresById(release);
  const used = new Set(shown.flatMap((one) => one.figures.map(({ indicator }) => indicator)));
  return {
    set: quarterlySet,
    quarter,
    domains: shown.map((one) => domainOf(release, one, quarter)),
    definitions: [...used].flatMap((id) => {
      const figure = figures.get(id);
      if (figure === undefined) return [];
      const { name, definition, interpretation, measures } = figure;
      return [
        { id, name, definition, interpretation, rounding: [...new Set(measures.flatMap((one) => one.rounding ?? []))] },
      ];
    }),
  };
}

function domainOf(release: Release, domain: Domain, quarter: string): QuarterlyDomain {
  const { id, name, about, unknown } = domain;
  const before = quarterBefore(quarter);
  const yearAgo = `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;
  const figures = figuresById(release);
  return {
    id,
    name,
    about,
    figures: domain.figures.flatMap((one) => {
      const figure = figures.get(one.indicator);
      const measure = figure?.measures.find(({ key }) => key === one.measure);
      if (figure === undefined || measure === undefined) return [];
      const series = seriesOfFigure(release, domain, one);
      const at = (period: string) =>
        atOf(
          series.find((o) => o.period === period),
          period,
        );
      return [
        {
          key: one.key,
          name: one.name,
          indicator: one.indicator,
          unit: measure.unit,
          decimals: measure.decimals,
          rounded: isRounded(measure),
          invented: figure.invented,
          now: at(quarter),
          before: at(before),
          yearAgo: at(yearAgo),
        },
      ];
    }),
    money: moneyOf(release, domain, quarter),
    movements: movementsOf(release, domain, { now: quarter, before }),
    unknown: unknown.flatMap(({ what, why, without }) =>
      without !== undefined && isKnown(release, domain, without) ? [] : [{ what, why }],
    ),
  };
}

/** Whether a figure says anything of a domain, in any quarter: whether the file that it is made from was delivered. */
const isKnown = (release: Release, { of }: Domain, indicator: string): boolean =>
  (figuresById(release).get(indicator)?.observations ?? []).some(
    ({ breakdown, group, status }) => breakdown === of.breakdown && group === of.group && status !== 'missing',
  );

const atOf = (o: Observation | undefined, period: string) => ({
  period,
  value: o?.value ?? null,
  status: o?.status ?? ('missing' as const),
});

const lastQuarter = 4;

/** Spent against budget of the taakvelden of a domain, up to and with a quarter. */
function moneyOf({ budget }: Release, { taakvelden }: Domain, quarter: string): QuarterlyDomain['money'] {
  const [year, at] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
  return taakvelden.flatMap((code) => {
    const ofYear = budget.filter((line) => line.by === 'taakveld' && line.code === code && line.year === year);
    const whole = ofYear.find((line) => line.quarter === null);
    const own = ofYear.find((line) => line.quarter === at);
    if (whole === undefined) return [];
    return [
      {
        code,
        name: whole.name,
        year,
        budget: whole.budget,
        inQuarter: own?.realised ?? null,
        inYear: at === lastQuarter && whole.complete ? whole.realised : null,
        percentOfBudget: own?.percentOfBudget ?? null,
        expected: own?.forecast ?? null,
        invented: whole.invented.realised,
      },
    ];
  });
}
