import { kindTitle } from '../kind-title.ts';
import { encodingNames } from '../readers/encoding.ts';
import { comparedPart } from './compared-part.ts';
import { escaped, paragraph, table } from './html.ts';
import type { FileReport, RuleReport, Verdict } from './report.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  accepted: 'Het bestand is in orde.',
  'accepted-with-rejects': 'Het bestand is gelezen, maar er zijn rijen weggelaten.',
  refused: 'Het bestand is geweigerd. De cijfers zijn niet veranderd.',
  known: 'Dit bestand was al geladen. Er verandert niets.',
  'not-needed': 'Dit bestand is niet nodig. Het is overgeslagen.',
  unrecognised: 'Dit bestand is niet herkend. Het is overgeslagen.',
};

const number = new Intl.NumberFormat('nl-NL');

const times = (count: number): string => `${number.format(count)} keer`;

const reasonOf = ({ reason }: FileReport): string => {
  if (reason === null) return '';
  const { why, remedy, lineNumber, fieldName, value } = reason;
  const where = [
    ...(lineNumber === null ? [] : [`regel ${lineNumber}`]),
    ...(fieldName === null ? [] : [`kolom ${fieldName}`]),
    ...(value === null ? [] : [`waarde ${value}`]),
  ];
  return [
    '<h2>Wat er is</h2>\n',
    paragraph(why),
    where.length === 0 ? '' : paragraph(`Waar: ${where.join(', ')}.`),
    remedy === null ? '' : `<h2>Wat u kunt doen</h2>\n${paragraph(remedy)}`,
  ].join('');
};

const ruleOf = ({ fieldName, count, why, remedy, rows }: RuleReport): string =>
  [
    `<h3>${escaped(fieldName === '' ? 'De hele rij' : `Kolom ${fieldName}`)}: ${times(count)}</h3>\n`,
    paragraph(why),
    remedy === null ? '' : paragraph(`Wat u kunt doen: ${remedy}`),
    rowsOf(rows),
  ].join('');

/** Without lines, as in JSON or a sheet, the number of the row is all there is. */
const rowsOf = (rows: RuleReport['rows']): string => {
  const hasLines = rows.some(({ lineNumber }) => lineNumber !== null);
  return table(
    hasLines ? ['Rij', 'Regel', 'Waarde'] : ['Rij', 'Waarde'],
    rows.map(({ rowNumber, lineNumber, value }) => [
      number.format(rowNumber),
      ...(hasLines ? [lineNumber === null ? 'onbekend' : number.format(lineNumber)] : []),
      value ?? 'leeg of niet te tonen',
    ]),
  );
};

const dutchDay = (iso: string): string => iso.split('-').toReversed().join('-');

const factsOf = ({ kind, period, delivery, stats, bytes, encoding, hash }: FileReport): string => {
  const facts = [
    ['Soort', kind === null ? null : kindTitle(kind)],
    ['Levering', delivery],
    [
      'Periode',
      period === null
        ? null
        : [period.from, period.to].map((day) => (day === null ? 'onbekend' : dutchDay(day))).join(' tot en met '),
    ],
    ['Rijen gelezen', stats.rows === null ? null : number.format(stats.rows)],
    ['Rijen met een fout', stats.rejected === null ? null : number.format(stats.rejected)],
    ['Grootte', bytes === null ? null : `${number.format(bytes)} bytes`],
    ['Codering', encoding === null ? null : encodingNames[encoding]],
    ['SHA-256', hash],
  ].flatMap(([name, value]) =>
    name === null || name === undefined || value === null || value === undefined ? [] : [[name, value]],
  );
  return facts.length === 0 ? '' : table(['Wat', 'Waarde'], facts);
};

/** The report of a file as a page of its own, to open in a browser. It holds what the report holds: no personal data. */
export const reportPage = (report: FileReport): string => {
  const notes = [...report.notes, ...(report.places ?? []).map(({ message }) => message)];
  return [
    `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Verslag van ${escaped(report.name)}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid;padding:.25rem .5rem;text-align:left}</style>
<main>
<h1>Verslag van ${escaped(report.name)}</h1>
<p><strong>${verdicts[report.verdict]}</strong></p>
`,
    reasonOf(report),
    factsOf(report),
    comparedPart(report.comparison),
    report.errors.length === 0
      ? ''
      : `<h2>Fouten in rijen</h2>\n<p>Per fout staan hier de eerste rijen. Gegevens van personen zijn niet te zien.</p>\n`,
    ...report.errors.map(ruleOf),
    notes.length === 0
      ? ''
      : `<h2>Goed om te weten</h2>\n<ul>\n${notes.map((note) => `<li>${escaped(note)}</li>\n`).join('')}</ul>\n`,
    '</main>\n</html>\n',
  ].join('');
};
