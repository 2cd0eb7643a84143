import { expect, test } from 'vitest';
import { refused } from '../outcome.ts';
import { Refusal } from '../refusal.ts';
import { fileReport } from './report.ts';
import { reportPage } from './report-page.ts';

test('a refused file has a page that says what is wrong, where, and what to do', () => {
  const refusal = new Refusal('kopregel', 'De kop <b> klopt niet.', 'Vraag een nieuw bestand.', {
    line: 3,
    column: 'Bedrag',
    maskedValue: '##',
  });
  const report = fileReport(refused('/in/a&b.csv', 'grootboek', refusal));
  const page = reportPage({ ...report, bytes: 1234, hash: '0123abcd', encoding: 'windows-1252' });
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('<h1>Verslag van a&amp;b.csv</h1>');
  expect(page).toContain('Het bestand is geweigerd. De cijfers zijn niet veranderd.');
  expect(page).toContain('De kop &lt;b&gt; klopt niet.');
  expect(page).toContain('Waar: regel 3, kolom Bedrag, waarde ##.');
  expect(page).toContain('Vraag een nieuw bestand.');
  expect(page).toContain('<td>Grootboek per taakveld</td>');
  expect(page).toContain('<td>1.234 bytes</td>');
  expect(page).toContain('<td>Windows-1252</td>');
  expect(page).toContain('<td>SHA-256</td><td>0123abcd</td>');
  expect(page).not.toContain('/in/');
});

test('the page puts a delivery beside the previous one, also where nothing jumped', () => {
  const sound = fileReport({ status: 'unrecognised', file: 'x.csv' });
  const comparison = {
    with: { delivery: 'abc123abc123', fileName: 'vorige.csv', periodFrom: null, periodTo: null },
    rows: { previous: 1100, now: 1200 },
    totals: [{ column: 'Bedrag', previous: 10.5, now: null }],
    shares: [{ column: 'Wet', code: '', previous: 0.25, now: 0.3 }],
    jumps: [],
  };
  const page = reportPage({ ...sound, verdict: 'accepted', reason: null, comparison });
  expect(page).toContain('Dat is vorige.csv, levering abc123abc123.');
  expect(page).toContain('Er zijn geen grote verschillen.');
  expect(page).toContain('<td>Rijen</td><td>1.100</td><td>1.200</td>');
  expect(page).toContain('<td>Kolom Bedrag, bij elkaar</td><td>10,5</td><td>geen</td>');
  expect(page).toMatch(/<td>Kolom Wet: een lege cel<\/td><td>25\s?%<\/td><td>30\s?%<\/td>/);
});

test('a file with faults has a page with the first rows of each', () => {
  const sound = fileReport({ status: 'unrecognised', file: 'x.csv' });
  const page = reportPage({
    ...sound,
    verdict: 'accepted-with-rejects',
    reason: null,
    period: { from: '2024-01-01', to: '2024-03-31' },
    stats: { rows: 1200, rejected: 2, errors: 2 },
    errors: [
      {
        type: 'datum',
        fieldName: 'Datum',
        count: 2,
        why: 'Dit is geen bestaande datum.',
        remedy: 'Schrijf dag-maand-jaar.',
        rows: [{ rowNumber: 12, lineNumber: null, value: '31-02-2024' }],
      },
    ],
    notes: ['Boven de kop staat 1 regel. Die is overgeslagen.'],
  });
  expect(page).toContain('<td>1.200</td>');
  expect(page).toContain('<h3>Kolom Datum: 2 keer</h3>');
  // No line is known, so there is no column of lines.
  expect(page).toContain('<td>12</td><td>31-02-2024</td>');
  expect(page).toContain('01-01-2024 tot en met 31-03-2024');
  expect(page).toContain('Boven de kop staat 1 regel. Die is overgeslagen.');
});
