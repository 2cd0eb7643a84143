import type { DuckDBConnection } from '@duckdb/node-api';
import { maskSql } from '../mask.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import { bsnCandidates, bsnCandidatesInWords } from './columns/personal-text.ts';
import { personFaults, textFaults, usualNumber, type Wording } from './columns/text.ts';
import { numberingsIn } from './nine-digit-columns.ts';
import { refusePersons } from './no-persons.ts';

/** A column of table `accepted` with text of the file. `element`: where that stands in the file. */
export type KeptText = Wording & { name: string; element?: string };

/** Without nine digits and without an @ there is no BSN, IBAN, phone or address of mail; quick, and true of most labels. */
const fewDigits = `(not contains(value, '@') and length(regexp_replace(value, '\\D', '', 'g')) < 9)`;

/** What a reader keeps of the number of a case in which a BSN stands. */
const isPseudonym = `regexp_full_match(value, 'code-[0-9a-f]{32}')`;

/**
 * Takes rows with something of a person in a text out of table `accepted` and puts them in table `rejected`, as the cells of a
 * CSV are judged; gives their numbers. Each value is judged once. Of published figures any words may be a text, and one about a
 * person refuses the file.
 */
export const takePersonal = async (
  connection: DuckDBConnection,
  texts: readonly KeptText[],
  published: boolean,
): Promise<readonly number[]> => {
  const numberings = published ? [] : await likelyNumberings(connection, texts);
  await connection.run(
    'create or replace table personal (place bigint, row_number bigint, element text, rule text, value text, message text)',
  );
  for (const text of texts) {
    const name = sqlName(text.name);
    const isNumbering = numberings.includes(text.name);
    const numbers = isNumbering ? null : 'numbers';
    const faults = published ? personFaults('value', true, numbers) : textFaults('value', text, numbers);
    const sound = published ? fewDigits : `${usualNumber('value', isNumbering)} or ${isPseudonym}`;
    const pick = (of: 'rule' | 'message'): string =>
      `case ${faults.map(({ broken, ...fault }) => `when ${broken} then ${sqlText(fault[of])}`).join(' ')} end`;
    await connection.run(`create or replace table cells as
      select distinct ${name} as cell from accepted where ${name} is not null`);
    await connection.run(`create or replace table doubtful as
      select cell, value from (select cell, trim(cell) as value from cells) where value <> '' and not (${sound})`);
    // Few files have any, and to plan what follows takes longer than all before it.
    if ((await countOf(connection, 'doubtful')) === 0) continue;
    await connection.run(`insert into personal
      with looked as (select *, ${(published ? bsnCandidatesInWords : bsnCandidates)('value')} as numbers from doubtful),
      judged as (select cell, value, ${pick('rule')} as rule, ${pick('message')} as message from looked)
      select a.rowid, a.row_number, ${sqlText(text.element ?? text.name)}, j.rule, j.value, j.message
      from accepted as a join judged as j on a.${name} = j.cell where j.rule is not null`);
  }
  const found = await connection.runAndReadAll('select distinct row_number::integer from personal order by 1');
  const rows = found.getRows().map(([row]) => Number(row));
  const [first] = rows;
  if (first === undefined) return [];
  if (published)
    refusePersons(
      `in rij ${first} staat iets wat van een persoon kan zijn, zoals een burgerservicenummer of e-mailadres`,
    );
  await connection.run(
    `insert into rejected select row_number, element, rule, ${maskSql('value')}, message from personal`,
  );
  await connection.run('delete from accepted where rowid in (select place from personal)');
  return rows;
};

const countOf = async (connection: DuckDBConnection, table: string): Promise<number> =>
  Number((await connection.runAndReadAll(`select count(*) from ${table}`)).getRows()[0]?.[0]);

/** Few texts hold nine digits; of those alone all rows are counted. */
const likelyNumberings = async (
  connection: DuckDBConnection,
  texts: readonly KeptText[],
): Promise<readonly string[]> => {
  if (texts.length === 0) return [];
  const some = texts.map(({ name }) => `bool_or(length(regexp_replace(${sqlName(name)}, '\\D', '', 'g')) >= 9)`);
  const found = await connection.runAndReadAll(`select ${some.join(', ')} from accepted`);
  const holds = found.getRows()[0] ?? [];
  return numberingsIn(
    connection,
    texts.filter((_, index) => holds[index] === true).map(({ name }) => name),
    'accepted',
  );
};
