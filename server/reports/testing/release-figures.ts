import { plannedGoals } from 'indicators/plan/plan-of.ts';
import type { Observation, Release } from 'indicators/release/schema.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import { addressOf, type Figures } from './figures-in.ts';

/**
 * The figures that a whole report of a release must have, each at its address, found in the release by reading of its own: nothing of what
 * makes the report takes part.
 */

type Where = { under: string; sheet: string; caption: string; row: string; column: string; value: number | null };

const inQuarter = (period: string): string => {
  const [year = '', quarter] = period.split('Q');
  return quarter === undefined ? year : `${quarter}e kwartaal ${year}`;
};
const rounded = (value: number | null | undefined, decimals: number): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(decimals));

const yearBefore = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) - 1));

const judged = (
  place: Pick<Where, 'under' | 'sheet' | 'caption'>,
  row: string,
  value: number | null,
  against: number | null | undefined,
  decimals: number,
): Where[] => [
  { ...place, row, column: 'Cijfer', value: rounded(value, decimals) },
  { ...place, row, column: 'Dat was', value: rounded(against, decimals) },
];

function ofGoals(release: Release): Where[] {
  const { indicators, gemeente } = release;
  return plannedGoals(release).flatMap((goal) => {
    const place = { under: `${goal.id} ${goal.title}`, sheet: `Doel ${goal.id}`, caption: 'De cijfers bij dit doel' };
    return goal.indicators.flatMap((id) => {
      const indicator = indicators.find((one) => one.id === id);
      if (indicator === undefined) return [];
      const decimals = indicator.measures.find(({ key }) => key === 'main')?.decimals ?? 0;
      const own = indicator.observations
        .filter((o) => o.measure === 'main' && o.breakdown === null && o.region === gemeente.code)
        .filter(({ status }) => status !== 'missing')
        .toSorted((a, b) => (a.period < b.period ? -1 : 1));
      const newest = own.at(-1);
      if (newest === undefined) return [];
      const known = own.slice(0, -1).filter(({ value }) => value !== null);
      const earlier = newest.period.includes('Q')
        ? known.find(({ period }) => period === yearBefore(newest.period))
        : known.at(-1);
      const numbers = indicator.verdicts?.find((one) => one.goal === goal.id)?.numbers ?? null;
      if (numbers === null) return judged(place, indicator.name, newest.value, earlier?.value, decimals);
      // The figure that was judged, with what it was held against; and the newest where that is another.
      const { measure, unit, latest, baseline, norm, decimals: digits } = numbers;
      const companion = indicator.measures.find(({ key }) => key === measure && key !== 'main')?.name;
      const name = companion === undefined ? indicator.name : `${indicator.name}: ${companion}`;
      const mainUnit = indicator.measures.find(({ key }) => key === 'main')?.unit;
      const isNewest = measure === 'main' && latest.period === newest.period && unit === mainUnit;
      return [
        ...judged(place, name, latest.value, norm ?? baseline?.value, digits),
        ...(isNewest
          ? []
          : judged(place, `${indicator.name} (nieuwste cijfer)`, newest.value, earlier?.value, decimals)),
      ];
    });
  });
}

function ofMoney({ budget }: Release): Where[] {
  const whole = budget.filter(({ quarter }) => quarter === null);
  const years = whole
    .filter((line) => line.by === 'total' && line.budget !== null && line.realised !== null)
    .map((line) => line.year);
  const year = Math.max(...years);
  const lines = whole.filter((line) => line.year === year);
  const table = (under: string, sheet: string, by: 'principle' | 'taakveld'): Where[] =>
    lines
      .filter((line) => line.by === by || line.by === 'total')
      .flatMap((line) => {
        const caption = `${by === 'principle' ? 'Per principe' : 'Per taakveld'}, ${year}, in hele euro’s`;
        const row = line.by === 'total' ? 'Totaal' : by === 'taakveld' ? `${line.code} ${line.name}` : line.name;
        return [
          { column: 'Begroot', value: rounded(line.budget, 0) },
          { column: 'Uitgegeven', value: rounded(line.realised, 0) },
          { column: 'Verwacht aan het eind van het jaar', value: rounded(line.forecast, 0) },
          { column: 'Verschil met begroot', value: rounded(line.deviation, 0) },
          { column: '% van begroot', value: rounded(line.percentOfBudget, 1) },
        ].map((one) => ({ under, sheet, caption, row, ...one }));
      });
  return [
    ...table('Wat kost het?', 'Samenvatting', 'principle'),
    ...table('Begroting en verwachting', 'Begroting', 'principle'),
    ...table('Begroting en verwachting', 'Begroting', 'taakveld'),
  ];
}

const trendKeys = new Set(['lopend', 'inwoners', 'instroom', 'uitstroom']);

function ofQuarter(release: Release, quarter: string): Where[] {
  const figures = new Map([...release.indicators, ...(release.otherSets ?? [])].map((one) => [one.id, one]));
  const [year = 0, at = 0] = quarter.split('Q').map(Number);
  const before = at === 1 ? `${year - 1}Q4` : `${year}Q${at - 1}`;
  return setsOf(release).quarterly.flatMap(({ name, of, figures: wanted, taakvelden }) => {
    const place = { under: name, sheet: `Kwartaal ${name}` };
    const told = wanted.flatMap((figure): Where[] => {
      const released = figures.get(figure.indicator);
      const measure = released?.measures.find(({ key }) => key === figure.measure);
      if (released === undefined || measure === undefined) return [];
      const own = released.observations.filter(
        (o: Observation) =>
          o.measure === figure.measure &&
          o.breakdown === of.breakdown &&
          o.group === of.group &&
          o.region === release.gemeente.code,
      );
      const value = (period: string) =>
        rounded(own.find((o) => o.period === period)?.value, measure.unit === 'EUR' ? 0 : measure.decimals);
      const row = { ...place, caption: `${name} in het ${inQuarter(quarter)}`, row: figure.name };
      return [
        { ...row, column: inQuarter(quarter), value: value(quarter) },
        { ...row, column: 'Kwartaal ervoor', value: value(before) },
        { ...row, column: 'Een jaar eerder', value: value(yearBefore(quarter)) },
        ...(trendKeys.has(figure.key)
          ? own.map((o) => ({
              ...place,
              caption: `${name} door de jaren heen`,
              row: inQuarter(o.period),
              column: figure.name,
              value: rounded(o.value, 0),
            }))
          : []),
      ];
    });
    const spent = taakvelden.flatMap((code): Where[] => {
      const lines = release.budget.filter((line) => line.by === 'taakveld' && line.code === code && line.year === year);
      const [whole, own] = [null, at].map((one) => lines.find((line) => line.quarter === one));
      if (whole === undefined) return [];
      const caption = 'Uitgaven en budget, netto (lasten min baten), in hele euro’s';
      const row = { ...place, caption, row: `${code} ${whole?.name}` };
      return [
        { ...row, column: 'In het kwartaal', value: money(own?.realised) },
        { ...row, column: 'Budget van het jaar', value: money(whole?.budget) },
        { ...row, column: '% van budget', value: rounded(own?.percentOfBudget, 1) },
        { ...row, column: 'Verwacht voor het jaar', value: money(own?.forecast) },
        {
          ...row,
          column: 'In het hele jaar',
          value: at === 4 && whole?.complete === true ? money(whole.realised) : null,
        },
      ];
    });
    return [...told, ...spent];
  });
}

const saving = (value: unknown) => (typeof value === 'number' ? value : null);

function ofSets(release: Release): Where[] {
  const { grip, deelplanWmo, voorveld } = setsOf(release);
  const inGrip = { under: 'Bijlage: Grip op sociaal domein', sheet: 'Grip' };
  const norms = (release.otherSets ?? []).find(({ id }) => id === 'VV01')?.observations ?? [];
  return [
    ...grip.measures.flatMap(({ id, name, intended, realised }) => {
      const row = {
        ...inGrip,
        caption: 'Maatregelen: bedoelde en gehaalde besparing, in euro’s',
        row: `${id} ${name}`,
      };
      return [
        { ...row, column: 'Beoogd', value: saving(intended) },
        { ...row, column: 'Gerealiseerd', value: saving(realised) },
      ];
    }),
    ...grip.appendix.flatMap(({ part, total, measures }) => {
      const own = grip.measures.filter((one) => one.part === part);
      const sum = (field: 'intended' | 'realised') => own.reduce((all, one) => all + (saving(one[field]) ?? 0), 0);
      const row = { ...inGrip, caption: 'Totaal per onderdeel, in euro’s', row: part };
      return [
        { ...row, column: 'Beoogd', value: sum('intended') },
        { ...row, column: 'Gerealiseerd', value: sum('realised') },
        { ...row, column: 'Totaal in bijlage I', value: total },
        ...measures.map((one) => ({
          ...inGrip,
          caption: `${part} in bijlage I, in euro’s`,
          row: one.name,
          column: 'Beoogd',
          value: one.intended,
        })),
      ];
    }),
    ...grip.businessCases.flatMap((one) => {
      const row = { ...inGrip, caption: 'Businesscases', row: one.name };
      return [
        { ...row, column: 'Besparing (ongeveer)', value: one.saving },
        { ...row, column: 'Inzet (fte)', value: one.fte },
      ];
    }),
    ...deelplanWmo.map(({ name, history }) => ({
      under: 'Bijlage: Deelplan Wmo 2015-2018',
      sheet: 'Deelplan Wmo',
      caption: 'Mogelijke indicatoren, zoals het plan ze noemt',
      row: name,
      column: 'Cijfer',
      value: history?.value ?? null,
    })),
    ...voorveld.areas.flatMap((area) =>
      area.results.map(({ text, measure }) => ({
        under: 'Bijlage: Voorveld',
        sheet: 'Voorveld',
        caption: `${area.name}: resultaten en normen`,
        row: text,
        column: 'Norm gehaald (%)',
        value: rounded(
          norms
            .filter(({ group, status }) => group === measure && status !== 'missing')
            .toSorted((a, b) => (a.period < b.period ? -1 : 1))
            .at(-1)?.value,
          1,
        ),
      })),
    ),
  ];
}

const money = (one: number | null | undefined) => rounded(one, 0);

/** All of them; under a heading, or in a workbook on a sheet. */
export function releaseFigures(release: Release, quarter: string, by: 'under' | 'sheet'): Figures {
  const all = [...ofGoals(release), ...ofMoney(release), ...ofQuarter(release, quarter), ...ofSets(release)];
  return new Map(
    all.flatMap(({ caption, row, column, value, [by]: place }) =>
      value === null ? [] : [[addressOf(place, caption, row, column), value]],
    ),
  );
}
