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

/**
 * The marts that stay empty while none of these kinds was delivered, so that their queries need not run. One that also looks
 * at the deliveries themselves is never among them.
 */
export const emptyMarts = (
  { staging, marts }: Pick<GenerationSql, 'staging' | 'marts'>,
  delivered: ReadonlySet<string>,
): ReadonlySet<string> => {
  const kindsOfFile = new Map([
    ...staging.map(({ name, text }): [string, string[]] => [`etl/staging/${name}.sql`, kindsIn(text)]),
    ...marts.map(({ name, text }): [string, string[]] => [`etl/marts/${name}.sql`, kindsIn(text)]),
  ]);
  const looksAtDeliveries = new Set(marts.filter(({ text }) => readFrom(text).has('delivery')).map(({ name }) => name));
  return new Set(
    lineageOf({ staging, marts }).flatMap(({ mart, files }) => {
      const kinds = files.flatMap((file) => kindsOfFile.get(file) ?? []);
      const isEmpty = kinds.length > 0 && !kinds.some((kind) => delivered.has(kind));
      return isEmpty && !looksAtDeliveries.has(mart) ? mart : [];
    }),
  );
};

const kindsIn = (text: string): string[] =>
  [...text.matchAll(/\braw_(\w+)/g)].map(([, kind = '']) => kind.replaceAll('_', '-'));

/** The names that a query reads from; a column may be called like a mart. */
export const readFrom = (sql: string): ReadonlySet<string> =>
  new Set([...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?/gi)].map((match) => match[1] ?? ''));
