import { readReference } from '../reference/read-reference.ts';
import { sqlText } from '../sql-name.ts';

const known = readReference('taakvelden');

/** The code in front of a label, such as `6.71a` in `6.71a Huishoudelijke hulp (WMO)`; null when there is none. */
export const taakveldIn = (label: string): string | null =>
  /^(\d{1,2}\.\d{1,3}[a-z]?)(?:[^\S\r\n].*)?$/.exec(label.trim().toLowerCase())?.[1] ?? null;

export const unknownTaakveld = 'De lijst van taakvelden kent dit taakveld in dat jaar niet.';

/** Which entry of the list settles it; the first code and year go before it. */
export const taakveldEntry = (code: string, year: string): string =>
  `Bestaat de code, zet dan in etl/reference/taakvelden.csv een regel als ${code};naam;${year};;6.71 (achteraan het taakveld van het plan, of niets). Is het een tikfout, vraag dan een nieuw bestand.`;

/** The same question as isUnknownTaakveld in SQL, over a lower-case code and a year. */
export const unknownTaakveldSql = (code: string, year: number | string): string => {
  const isAlways = (row: (typeof known)[number]): boolean =>
    Number(row['van_jaar']) <= firstYear && row['tot_jaar'] === '';
  const always = known.filter(isAlways).map((row) => sqlText(row['code'] ?? ''));
  const whens = known
    .filter((row) => !isAlways(row))
    .map(
      (row) =>
        `when ${code} = ${sqlText(row['code'] ?? '')} and ${year} between ${row['van_jaar']} and ${row['tot_jaar'] === '' ? 9999 : row['tot_jaar']} then false`,
    );
  return `case when ${year} is null or ${year} < ${firstYear} or ${code} is null or ${code} in (${always.join(', ')}) then false
    ${whens.join(' ')} else ${looksLikeCode(code)} end`;
};

/** What may be asked of the list (SQL); any other text is no code at all. */
const looksLikeCode = (code: string): string => `regexp_matches(${code}, ${sqlText(shapeOfCode)})`;

/** A code of the list of Iv3: main number, point, number and perhaps a letter. What begins as one of the social domain is asked of the list. */
const shapeOfCode = String.raw`^(?:[0-8]\.\d{1,3}[a-z]?$|6\.|7\.1(?:$|\D))`;

/** Where taakvelden begin; before it a report had functions. */
const firstYear = 2017;

export const noTaakveld =
  'Dit is geen code van een taakveld. Verwacht wordt een cijfer, een punt en een nummer, zoals 6.2.';

/** What settles a text that is no code of a taakveld. */
export const taakveldText =
  'Een rekenblad maakt van 6.2 soms 6,2 of 06-feb. Zet de kolom Taakveld op tekst en maak de uitvoer opnieuw.';

/** The same question as isNoTaakveld in SQL, over a lower-case code and a year. */
export const noTaakveldSql = (code: string, year: string): string =>
  `coalesce(${year} >= ${firstYear}, false) and not ${looksLikeCode(code)}`;

/** Whether a code is none that a taakveld can have: money on it would fall out of every total. */
export const isNoTaakveld = (code: string, year: number): boolean =>
  year >= firstYear && !new RegExp(shapeOfCode).test(code);

/** Whether the list of taakvelden of gemeenten does not know a code in a year with taakvelden. */
export const isUnknownTaakveld = (code: string, year: number): boolean =>
  // Before 2017 a report had functions: their numbers mean something else.
  year >= firstYear &&
  !known.some(
    (row) =>
      row['code'] === code &&
      Number(row['van_jaar']) <= year &&
      (row['tot_jaar'] === '' || Number(row['tot_jaar']) >= year),
  );
