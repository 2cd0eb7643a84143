import type { FetchOutcome } from './fetch-tables.ts';

const number = new Intl.NumberFormat('nl-NL');

/** The lines that tell a person what became of a table. */
export const fetchLines = (outcome: FetchOutcome): string[] => {
  if (outcome.status === 'unchanged')
    return [`= ${outcome.table} ${outcome.title}: niet veranderd sinds ${outcome.modified?.slice(0, 10)}.`];
  if (outcome.status === 'failed')
    return [`✗ ${outcome.table}: niet opgehaald. ${outcome.problem}`, `  Wat te doen: ${outcome.remedy}`];
  return [
    `✓ ${outcome.table} ${outcome.title}: ${outcome.rows === 1 ? '1 rij' : `${number.format(outcome.rows)} rijen`}.`,
    ...outcome.notes.map((note) => `    ${note}`),
  ];
};

/** The last lines: what was fetched, what not, and what to do next. */
export const closingFetchLines = (outcomes: readonly FetchOutcome[], to: string): string[] => {
  const count = (status: FetchOutcome['status']): number => outcomes.filter((one) => one.status === status).length;
  const failed = count('failed');
  const head = `${count('fetched') === 1 ? '1 tabel' : `${count('fetched')} tabellen`} opgehaald, ${count('unchanged')} niet veranderd, ${failed} niet gelukt.`;
  return failed === outcomes.length
    ? [head, 'Er is niets nieuws. Wat er al stond, blijft staan.']
    : [head, `Neem de cijfers in gebruik met: npm run etl -- load ${to}`];
};
