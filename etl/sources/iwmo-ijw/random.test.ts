import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { iwmoIjw } from './source.ts';

/** Random starts of care, written as a message 305 with any prefix and white space, and read back equal. */

const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const starts = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 999_999_999 }), begin: day }), {
  minLength: 1,
  maxLength: 8,
  selector: ({ number }) => number,
});

const base = (element: string, text: string): string => `<b:${element}>${text}</b:${element}>`;

test.for([
  ['iwmo', 'wmo305', '418', '02'],
  ['ijw', 'jw305', '438', '45'],
] as const)('%s reads back equal', async ([standard, name, code, category]) => {
  await fc.assert(
    fc.asyncProperty(
      starts,
      fc.constantFrom('m:', 'ns2:'),
      fc.constantFrom('', '\n  ', '\r\n'),
      async (all, p, gap) => {
        const tag = (element: string, ...inner: string[]): string =>
          `<${p}${element}>${inner.join(gap)}</${p}${element}>`;
        const clients = all.map(({ number, begin }) =>
          tag(
            'Client',
            tag('Bsn', '999900006'),
            tag('Geboortedatum', base('Datum', '1967-08-13')),
            tag('Geslacht', '2'),
            tag(
              'StartProduct',
              tag('ToewijzingNummer', String(number)),
              tag('Product', base('Categorie', category)),
              tag('Begindatum', begin),
              tag('StatusAanlevering', '1'),
            ),
          ),
        );
        const header = tag(
          'Header',
          tag('BerichtCode', code),
          tag('Afzender', '42420001'),
          tag('Ontvanger', '0171'),
          tag('BerichtIdentificatie', base('Identificatie', '1'), base('Dagtekening', '2024-03-01')),
        );
        const root = `http://www.istandaarden.nl/${standard}/3_2`;
        const text = `<${p}Bericht xmlns:${p.slice(0, -1)}="${root}/${name}/schema" xmlns:b="${root}/basisschema/schema">${header}${clients.join(gap)}</${p}Bericht>`;
        const { rows, rejects } = await readTextForTest(iwmoIjw, `${name}.xml`, text);
        expect(rejects).toEqual([]);
        expect(rows.map((row) => [row['toewijzingnummer'], row['begindatum']])).toEqual(
          all.map(({ number, begin }) => [String(number), begin]),
        );
      },
    ),
    { numRuns: 8, seed: 171 },
  );
});
