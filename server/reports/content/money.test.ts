import type { BudgetLine } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { nothingAdopted } from '../../cycle/adopted.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { ReportInput } from '../report-input.ts';
import { moneySentences, moneyTable } from './money.ts';
import { wantedPictures } from './pictures.ts';

const [first] = sampleRelease().budget;
if (first === undefined) throw new Error('the sample has a budget');
const total: BudgetLine = {
  ...first,
  by: 'total',
  code: 'totaal',
  name: 'Totaal',
  invented: { realised: false, iv3: false },
};

const whole = { ...total, year: 2024, budget: 40_000_000, realised: 41_500_000, complete: true, forecast: null };
/** One quarter of 2025 is in. */
const begun = { ...total, year: 2025, budget: 43_000_000, realised: 10_000_000, complete: false, forecast: 44_000_000 };
const planned = { ...total, year: 2026, budget: 45_000_000, realised: null, complete: false, forecast: null };

/** What a report of a moment says of the money, and of which year its table is. */
function told(id: string | null, budget: BudgetLine[]) {
  const [, year, kind = ''] = /^(\d{4})-(.*)$/.exec(id ?? '') ?? [];
  const input: ReportInput = {
    id: id ?? 'nu',
    moment: id === null ? null : { id, year: Number(year), moment: kind.replaceAll('-', ' ') },
    hash: null,
    at: '2025-06-01T00:00:00.000Z',
    release: { ...sampleRelease(), budget },
    previous: null,
    adopted: nothingAdopted,
  };
  const said = moneySentences(input).join(' ').replaceAll('\u00A0', ' ');
  const chart = wantedPictures(input).get('jaar') ?? null;
  return [said, moneyTable(input, 'principle')?.caption ?? null, chart];
}
const caption = (year: number) => `Per principe, ${year}, in hele euro’s`;
const chart = (year: number) => `/figuren/begroting/jaar?jaar=${year}`;

test('each moment tells the money of the year that it is about, however much newer there is', () => {
  const all = [whole, begun, planned];
  const of2024 = ['In 2024 is er € 41.500.000 uitgegeven. Begroot was € 40.000.000.', caption(2024), chart(2024)];
  expect(told('2024-jaarrekening', all)).toEqual(of2024);
  const of2025 = [
    'In 2025 is er tot nu toe € 10.000.000 uitgegeven. Over heel 2025 verwachten we € 44.000.000. Begroot is € 43.000.000.',
    caption(2025),
    chart(2025),
  ];
  for (const id of ['2025-voorjaarsrapportage', '2025-decemberrapportage', '2025-kwartaalrapportage-1', null])
    expect([id, ...told(id, all)]).toEqual([id, ...of2025]);
  const ahead = 'Voor 2026 is € 45.000.000 begroot. Wat er is uitgegeven, is nog niet bekend.';
  for (const id of ['2026-begroting', '2026-perspectiefnota'])
    expect([id, ...told(id, all)]).toEqual([id, ahead, caption(2026), chart(2026)]);
});

test('where there is nothing of that year another stands there, before it or after it, and it is said', () => {
  expect(told('2025-jaarrekening', [whole])[0]).toMatch(
    /^Over 2025 zijn er geen bedragen\. Daarom ziet u hier 2024\. In 2024/,
  );
  expect(told('2023-jaarrekening', [whole])[0]).toMatch(
    /^Over 2023 zijn er geen bedragen\. Daarom ziet u hier 2024\. In 2024/,
  );
});

test('what is not known is not told as known, and what is known is not denied', () => {
  const onlySpent = { ...whole, budget: null };
  expect(told('2024-jaarrekening', [onlySpent])[0]).toBe(
    'In 2024 is er € 41.500.000 uitgegeven. Wat er is begroot, is niet bekend.',
  );
  expect(told('2024-jaarrekening', [{ ...planned, year: 2024 }])).toEqual([
    'Voor 2024 is € 45.000.000 begroot. Wat er is uitgegeven, is nog niet bekend.',
    caption(2024),
    chart(2024),
  ]);
  const empty = { ...planned, budget: null };
  for (const lines of [[], [empty]])
    expect(told('2024-jaarrekening', lines)).toEqual(['Er zijn nog geen bedragen.', null, null]);
  expect(told(null, [{ ...whole, invented: { realised: true, iv3: false } }])[0]).toMatch(
    /de uitgaven zijn verzonnen\.$/,
  );
});

test('where a newer year has amounts spent and no budget, it is said why that is not the year', () => {
  const spent = { ...whole, year: 2025, budget: null };
  const why = 'Van 2025 zijn er uitgaven, maar is er geen begroting bekend. Daarom ziet u hier 2024.';
  const of2024 = 'In 2024 is er € 41.500.000 uitgegeven. Begroot was € 40.000.000.';
  expect(told(null, [whole, spent])[0]).toBe(`${why} ${of2024}`);
  expect(told('2024-jaarrekening', [whole, spent])[0]).toBe(of2024);
  expect(told('2026-begroting', [whole, spent])[0]).toBe(`Over 2026 zijn er geen bedragen. ${why} ${of2024}`);
});
