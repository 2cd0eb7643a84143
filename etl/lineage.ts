import type { GenerationSql } from './build-generation.ts';

/** The SQL files that fill a mart, in the order in which they run: those of staging, and of the marts it is made from. */
export type MartSteps = { mart: string; files: readonly string[] };

type SqlText = { name: string; text: string };

/** Which files every mart is made with, read from the SQL itself. */
export const lineageOf = ({ staging, marts }: Pick<GenerationSql, 'staging' | 'marts'>): MartSteps[] => {
  const viewsOf = new Map(
    staging.map((file) => [file, [...file.text.matchAll(/create temp (?:view|table) (\w+)/g)].map(([, view]) => view)]),
  );
  const stagingOf = (text: string) =>
    staging.filter((file) => viewsOf.get(file)?.some((view) => new RegExp(`\\b${view}\\b`).test(text)));
  const filesOf = (mart: SqlText, seen: readonly string[]): string[] => [
    ...stagingOf(mart.text).map(({ name }) => `etl/staging/${name}.sql`),
    ...marts
      .filter(({ name }) => !seen.includes(name) && readFrom(mart.text).has(name))
      .flatMap((other) => filesOf(other, [...seen, other.name])),
    `etl/marts/${mart.name}.sql`,
  ];
  return marts.map((mart) => ({ mart: mart.name, files: [...new Set(filesOf(mart, [mart.name]))] }));
};

/** The names that a query reads from; a column may be called like a mart. */
export const readFrom = (sql: string): ReadonlySet<string> =>
  new Set([...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?/gi)].map((match) => match[1] ?? ''));
