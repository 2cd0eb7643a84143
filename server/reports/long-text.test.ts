import { expect, test } from 'vitest';
import { nothingAdopted } from '../cycle/adopted.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { reportOf } from './content/report-of.ts';
import { readDocx, readPdf, readXlsx } from './testing/read-back.ts';
import { writeReport } from './write-report.ts';
import { findChromium } from './writers/chromium.ts';

const words = Array.from({ length: 10_000 }, (_, at) => `woord${at}`);
const evil =
  'Kijk: <script>alert(1)</script> <img src=x onerror=alert(2)> [klik](javascript:alert(3)) [mail](data:text/html,x) =HYPERLINK("http://x")';

/** Ten thousand words in one paragraph, and all that somebody would try in Markdown. */
const report = reportOf(
  {
    id: '2024-jaarrekening',
    moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
    hash: 'a'.repeat(64),
    at: '2025-06-01T09:00:00.000Z',
    release: sampleRelease(),
    previous: null,
    adopted: {
      ...nothingAdopted,
      duiding: [
        {
          id: 'goal/3.2/2024-jaarrekening',
          version: 1,
          role: 'beleid',
          writtenAt: '2025-03-01T10:00:00.000Z',
          about: 'goal',
          subject: '3.2',
          moment: '2024-jaarrekening',
          status: 'vastgesteld',
          see: words.join(' '),
          why: '',
          act: evil,
          figure: null,
        },
      ],
    },
  },
  'inwoners',
  new Map(),
);
const browser = findChromium(null);

/** How many of the words stand there in this order; a line may break between two. */
const standing = (text: string): number => {
  let at = 0;
  return words.filter((word) => {
    const next = text.indexOf(word, at);
    if (next >= 0) at = next + word.length;
    return next >= 0;
  }).length;
};

test('ten thousand words stand whole in every form, and a script that somebody types is nothing but letters', async () => {
  const html = (await writeReport(report, 'html', { browser: null })).toString('utf8');
  expect(standing(html)).toBe(10_000);
  expect(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe(true);
  expect(html.match(/<script|<img|(?:href|src)="(?:javascript|data|http):/g)).toBeNull();

  const docx = readDocx(await writeReport(report, 'docx', { browser: null }));
  expect(standing(docx.text)).toBe(10_000);
  expect(docx.text.includes('<script>alert(1)</script>')).toBe(true);
  expect([...docx.files.values()].join('').match(/Target="(?:javascript|data|http):/g)).toBeNull();

  const xlsx = readXlsx(await writeReport(report, 'xlsx', { browser: null }));
  const cells = [...xlsx.sheets.values()].flat().map(String);
  expect(standing(cells.join(' '))).toBe(10_000);
  expect(cells.some((cell) => cell.includes('=HYPERLINK("http://x")'))).toBe(true);
  // Excel takes no more than 32,767 letters in a cell; a formula would stand in an element of its own.
  expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(32_767);
  expect([...xlsx.files.values()].join('').match(/<f>|<hyperlink/g)).toBeNull();

  if (browser === null) return;
  const bytes = await writeReport(report, 'pdf', { browser });
  expect(standing((await readPdf(bytes)).pages.join(' '))).toBe(10_000);
  expect(bytes.toString('latin1').match(/\/JavaScript|\/JS |\/URI \((?!https:)/g)).toBeNull();
});
