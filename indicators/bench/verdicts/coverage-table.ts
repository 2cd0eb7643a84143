import type { Coverage } from './forecast-coverage.ts';
import { percent, row } from './outcome.ts';

/** How far the share of years within a margin may lie from what the margin says. */
const tolerance = 0.05;

const names: Readonly<Record<Coverage['level'], string>> = {
  taakveld: 'taakvelden',
  principle: 'uitgangspunten',
  total: 'totaal',
};

/** The coverage of the margins of the forecasts as Markdown. */
export const coverageTable = (coverages: readonly Coverage[]): string =>
  [
    '### Margins of the forecasts of the year',
    '',
    row(['rows', 'ledgers', 'margins', 'within 80%', 'within 95%', 'error, of the naive one']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...coverages
      .filter(({ after }) => after === null)
      .map(({ level, world, margins, within80, within95, errorRatio }) =>
        row([names[level], world, String(margins), percent(within80), percent(within95), percent(errorRatio, 0)]),
      ),
    '',
    '### The same margins, by the quarter after which the forecast was made',
    '',
    row([
      'rows',
      'ledgers',
      'margins each',
      ...[1, 2, 3].map((after) => `80% after ${after}`),
      ...[1, 2, 3].map((after) => `95% after ${after}`),
    ]),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...[
      ...Map.groupBy(
        coverages.filter(({ after }) => after !== null),
        ({ level, world }) => `${level} ${world}`,
      ).values(),
    ].map((quarters) => {
      const [{ level, world, margins } = { level: 'total', world: '', margins: 0 } as const] = quarters;
      return row([
        names[level],
        world,
        String(margins),
        ...quarters.map(({ within80 }) => percent(within80)),
        ...quarters.map(({ within95 }) => percent(within95)),
      ]);
    }),
  ].join('\n');

/** Margins that hold too little or too much: more than five points from what they say, all quarters together. */
export const brokenCoverage = (coverages: readonly Coverage[]): string[] =>
  coverages.flatMap(({ level, after, world, within80, within95 }) =>
    after === null && (Math.abs(within80 - 0.8) > tolerance || Math.abs(within95 - 0.95) > tolerance)
      ? [`${names[level]}, ${world}: ${percent(within80)} and ${percent(within95)}`]
      : [],
  );
