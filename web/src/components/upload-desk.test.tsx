import { renderToStaticMarkup } from 'react-dom/server';
import type { ShownUpload, UploadReport } from 'server/uploads/contract.ts';
import { expect, test } from 'vitest';
import { UploadDesk } from './upload-desk.tsx';

const report: UploadReport = {
  verdict: 'accepted-with-rejects',
  kind: 'bezwaren',
  title: 'Bezwaren',
  rows: 1041,
  rejected: 1,
  reason: null,
  notes: [],
  rules: [
    {
      rule: 'datum',
      column: 'Datum',
      rows: 1,
      why: 'Dit is geen bestaande datum.',
      remedy: 'Schrijf dag-maand-jaar.',
      values: [{ row: 42, value: '31-02-2024' }],
      complete: true,
    },
  ],
  comparison: null,
};

const upload: ShownUpload = {
  id: 'een',
  name: 'bezwaren.csv',
  bytes: 2_000_000,
  received: 2_000_000,
  stage: 'gecontroleerd',
  ahead: null,
  report,
  asks: null,
  warned: true,
  trouble: null,
  delivery: null,
};

const kept = ['een', 'twee', 'drie'].map((id) => ({
  id,
  title: 'Bezwaren',
  fileName: `${id}.csv`,
  loadedAt: '2026-03-02T09:00:00Z',
  counts: id !== 'drie',
}));

const drawn = (items: readonly ShownUpload[]) =>
  renderToStaticMarkup(
    <UploadDesk answer={{ open: true, largest: 500_000_000, part: 2_000_000, endings: ['.csv'], items, kept }} />,
  );

test('a file with faults shows what is wrong, and asks why it may count before it is published', () => {
  const html = drawn([upload]);
  expect(html).toContain('1.041 gelezen, 1 afgekeurd');
  expect(html).toContain('Dit is geen bestaande datum. Schrijf dag-maand-jaar.');
  expect(html).toContain('rij 42: 31-02-2024');
  expect(html).toMatch(/<label[^>]*>Waarom mag dit bestand toch meetellen\?<\/label>/);
  expect(html).toContain('Publiceer toch');
});

test('a fault of a whole row names the row, and no column or value', () => {
  const rules = report.rules.map((rule) => ({ ...rule, column: '', values: [{ row: 42, value: null }] }));
  const html = drawn([{ ...upload, report: { ...report, rules } }]);
  expect(html).toContain('De hele rij: ');
  expect(html).toContain('Bijvoorbeeld: rij 42<');
});

test('a sound file is published without a word', () => {
  const html = drawn([{ ...upload, warned: false, report: { ...report, verdict: 'accepted', rules: [] } }]);
  expect(html).not.toContain('Waarom mag dit bestand toch');
  expect(html).toMatch(/>Publiceer<span/);
});

test('a file that was refused says why, where and what to do, and cannot be published', () => {
  const reason = { why: 'De kop klopt niet.', remedy: 'Vraag een nieuw bestand.', line: 3, column: 'Wet', value: null };
  const html = drawn([
    { ...upload, stage: 'geweigerd', warned: false, report: { ...report, verdict: 'refused', reason } },
  ]);
  expect(html).toContain('De kop klopt niet. Vraag een nieuw bestand. (regel 3, kolom Wet)');
  expect(html).not.toContain('Publiceer');
  expect(html).toContain('Haal weg');
});

test('a file that can be read in two ways asks which one it is', () => {
  const asks = {
    option: 'dates' as const,
    question: 'Wat staat voorop in de datums?',
    choices: [
      { value: 'dd/mm', label: 'De dag' },
      { value: 'mm/dd', label: 'De maand' },
    ],
  };
  const html = drawn([{ ...upload, stage: 'geweigerd', warned: false, asks }]);
  expect(html).toContain('<legend class="utrecht-form-label">Wat staat voorop in de datums?</legend>');
  expect(html.match(/<input type="radio"[^>]* value="(dd\/mm|mm\/dd)"/g)).toHaveLength(2);
  expect(html).toContain('Controleer opnieuw');
});

test('a file on its way shows how far it is, and how to go on after the page was left', () => {
  const html = drawn([{ ...upload, stage: 'ontvangen', received: 500_000, report: null, warned: false }]);
  expect(html).toMatch(/<progress max="2000000" (value="500000" aria-label|aria-label)="Verzonden van bezwaren.csv"/);
  expect(html).toContain('500,0 kB van 2,0 MB');
  expect(html).toContain('Kies het hierboven opnieuw');
});

test('a file that waits says how many tasks go first, and cannot be taken away', () => {
  const html = drawn([{ ...upload, stage: 'wacht op publiceren', ahead: 2, warned: false }]);
  expect(html).toContain('Er gaan nog 2 taken voor.');
  expect(html).not.toContain('Haal weg');
});

test('a file of somebody else can be chosen to be withdrawn, a replaced one too, and an own one stands by itself', () => {
  const html = drawn([{ ...upload, stage: 'in gebruik', delivery: 'een' }]);
  expect([...html.matchAll(/<option[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
    'Kies een bestand',
    'Bezwaren: twee.csv, geladen op 2 maart 2026',
    'Vervangen: Bezwaren: drie.csv, geladen op 2 maart 2026',
  ]);
});
