import { DuckDBInstance } from '@duckdb/node-api';
import { sqlText } from '../sql-name.ts';

const day = (expression: string): string => `strftime(${expression}, '%d-%m-%Y')`;

/** Invented rows of backoffice-voorzieningen for 20,000 test BSNs, two in five of the residents, over the 32 quarters of 2018 to 2025; about one row in a thousand has an impossible date. */
export const writeLargeExtract = async (file: string, rows: number): Promise<void> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // The elfproef, so that the numbers pass: 9, 8 .. 2 and -1 times the digits is divisible by 11.
  const weights = [8, 7, 6, 5, 4, 3, 2, 1].map((p) => `${p + 1} * (b // ${10 ** p} % 10)`).join(' + ');
  await connection.run(`copy (
    with test_bsn as (
      select list(b) as numbers from range(999000000, 999990000) as t(b) where (${weights} - b % 10) % 11 = 0
    ),
    villages as (select string_split('Bant,Creil,Ens,Espel,Kraggenburg,Luttelgeest,Marknesse,Nagele,Rutten,Tollebeek', ',') as villages),
    care as (
      select i, numbers[i % 20000 + 1] as bsn, date '2018-01-01' + (hash(i) % 2880)::integer as d
      from range(${rows}) as t(i), test_bsn
    )
    select 'T' || i as "Toewijzingnummer", bsn as "BSN", 'Inwoner ' || (i % 5000) as "Naam",
      ${day(`date '1930-01-01' + (hash(bsn) % 30000)::integer`)} as "Geboortedatum",
      if(i % 2 = 0, 'M', 'V') as "Geslacht", if(bsn % 2 = 0, 'Emmeloord', villages[bsn // 2 % 10 + 1]) as "Woonplaats",
      if(i % 3 = 0, 'Jeugdwet', 'Wmo') as "Wet", 'B' || i as "Beschikkingnummer",
      ${day('d')} as "Datum melding", ${day('d + 20')} as "Datum aanvraag", ${day('d + 30')} as "Datum besluit",
      'toegekend' as "Resultaat", lpad((i % 18 + 1)::text, 2, '0') as "Productcategorie",
      lpad((i % 18 + 1)::text, 2, '0') || 'A01' as "Productcode", 'ZIN' as "Leveringsvorm",
      ${day('d + 31')} as "Ingangsdatum", if(i % 1000 = 7, '31-02-2024', ${day('d + 400')}) as "Einddatum",
      ${day('d + 40')} as "Start zorg", if(i % 3 = 0, ${day('d + 300')}, null) as "Stop zorg",
      if(i % 3 = 0, '19', null) as "Reden beëindiging", 'Aanbieder ' || (i % 40) as "Aanbieder",
      replace(printf('%.2f', (i % 10000) / 7.0), '.', ',') as "Tarief"
    from care, villages order by i
  ) to ${sqlText(file)} (delimiter ';', header)`);
  connection.closeSync();
  instance.closeSync();
};
