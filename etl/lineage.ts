import type { GenerationSql } from './build-generation.ts';

/** The SQL files that fill a mart, in the order in which they run: those of staging, and of the marts it is made from. */
export type MartSteps = { mart: string; files: readonly string[] };

/** Which files every mart is made with, read from the SQL itself. */
export const lineageOf = ({ staging, marts }: Pick<GenerationSql, 'staging' | 'marts'>): MartSteps[] => {
  const views = staging.map(({ name, text }) => ({
    path: `etl/staging/${name}.sql`,
    views: [...text.matchAll(/create temp (?:view|table) (\w+)/g)].map(([, view = '']) => view),
  }));
  const sources = new Map(
    marts.map(({ name, text }) => {
      const words = new Set(text.match(/\w+/g));
      const read = readFrom(text);
      return [
        name,
        {
          staging: views.filter((file) => file.views.some((view) => words.has(view))).map(({ path }) => path),
          marts: marts.flatMap((other) => (read.has(other.name) ? other.name : [])),
        },
      ];
    }),
  );
  const filesOf = (mart: string, seen: readonly string[]): string[] => {
    const from = sources.get(mart);
    const before = from?.marts.filter((name) => !seen.includes(name)) ?? [];
    return [
      ...(from?.staging ?? []),
      ...before.flatMap((name) => filesOf(name, [...seen, name])),
      `etl/marts/${mart}.sql`,
    ];
  };
  return marts.map(({ name }) => ({ mart: name, files: [...new Set(filesOf(name, [name]))] }));
};

/** The names that a query reads from; a column may be called like a mart. */
export const readFrom = (sql: string): ReadonlySet<string> =>
  new Set([...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?/gi)].map((match) => match[1] ?? ''));
