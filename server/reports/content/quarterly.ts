import type { QuarterlyDomain, QuarterlyReport } from '../../contract/quarterly.ts';
import { reportTexts } from '../../texts/reports.ts';
import { reportSetTexts } from '../../texts/report-sets.ts';
import { quarterlySet, quartersOf } from '../../views/quarterly-figures.ts';
import { quarterlyReport } from '../../views/quarterly-report.ts';
import { list, numeric, paragraphs, section, table } from '../parts.ts';
import type { Cell, Part, Picture, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount, euros, writeCell, writePeriod } from '../write-amount.ts';
import { annexesOf } from './annexes.ts';
import { quarterlyTrendTable, stream } from './quarterly-trend.ts';
import { sheetName } from './sheet-name.ts';

const texts = reportSetTexts.quarterly;
const columns = texts.columns;
const yesNo = (value: boolean) => (value ? reportTexts.goals.yes : reportTexts.goals.no);

type Point = QuarterlyDomain['figures'][number]['now'];
type Written = { unit: string; decimals: number };

/** A value as it is shown: what is hidden says so, what is not known is nothing. */
const valueOf = ({ value, status }: Point, { unit, decimals }: Written): Cell => {
  if (status === 'suppressed') return reportTexts.hidden;
  return unit === 'EUR' ? euros(value) : amount(value, decimals);
};

const figuresTable = ({ name, figures }: QuarterlyDomain, quarter: string) =>
  table(
    texts.figures(name, writePeriod(quarter)),
    [
      columns.figure,
      columns.unit,
      numeric(writePeriod(quarter)),
      numeric(columns.before),
      numeric(columns.yearAgo),
      columns.invented,
    ],
    figures.map((one) => [
      one.name,
      one.unit,
      valueOf(one.now, one),
      valueOf(one.before, one),
      valueOf(one.yearAgo, one),
      yesNo(one.invented),
    ]),
  );

const moneyTable = ({ money }: QuarterlyDomain): Part[] =>
  money.length === 0
    ? []
    : [
        table(
          texts.money,
          [
            columns.taakveld,
            ...[columns.inQuarter, columns.budget, columns.percent, columns.expected, columns.inYear].map(numeric),
            columns.invented,
          ],
          money.map((line) => [
            `${line.code} ${line.name}`,
            euros(line.inQuarter),
            euros(line.budget),
            amount(line.percentOfBudget, 1),
            euros(line.expected),
            euros(line.inYear),
            yesNo(line.invented),
          ]),
        ),
        ...(money.every(({ budget }) => budget === null) ? [paragraphs(texts.noBudget)] : []),
      ];

/** So many of the largest changes fit on the page of a domain. */
const most = 10;

const groupHeader = (key: QuarterlyDomain['movements'][number]['key']) =>
  key === 'lopend-per-soort'
    ? columns.benefit
    : key.startsWith('gedeclareerd-per-aanbieder')
      ? columns.provider
      : columns.product;

function movementParts(movements: QuarterlyDomain['movements'][number]): Part[] {
  const { key, items, hidden } = movements;
  const change = ({ now, before }: (typeof items)[number]) => ({
    ...now,
    value: now.value === null || before.value === null ? null : now.value - before.value,
  });
  const [first] = items;
  return [
    ...(first === undefined
      ? []
      : [
          table(
            texts.movements[key],
            [
              groupHeader(key),
              numeric(writePeriod(first.before.period)),
              numeric(writePeriod(first.now.period)),
              numeric(columns.change),
            ],
            items
              .slice(0, most)
              .map((item) => [
                item.group,
                valueOf(item.before, movements),
                valueOf(item.now, movements),
                valueOf(change(item), movements),
              ]),
          ),
        ]),
    ...(items.length > most ? [paragraphs(texts.more(items.length - most))] : []),
    ...(hidden.length === 0 ? [] : [paragraphs(texts.hidden(hidden.join(', ')))]),
  ];
}

const unknownTable = ({ unknown }: QuarterlyDomain): Part[] =>
  unknown.length === 0
    ? []
    : [
        table(
          texts.unknown,
          [columns.unknown, columns.why],
          unknown.map(({ what, why }) => [what, why]),
        ),
      ];

const counted = ({ definitions }: QuarterlyReport): Section =>
  section(
    'kwartaal-geteld',
    texts.counted,
    [
      table(
        texts.counted,
        [columns.name, columns.counted, columns.interpretation, columns.rounding],
        definitions.map(({ name, definition, interpretation, rounding }) => [
          name,
          definition,
          interpretation,
          rounding.length === 0 ? null : rounding.join(' '),
        ]),
      ),
    ],
    { sheet: texts.countedSheet, newPage: true },
  );

/**
 * The Kwartaalrapportage USD of a report, a page per domain; nothing where the report has none. `whole`: with the long trend, the largest
 * changes and what was counted.
 */
export function quarterlySection(
  input: ReportInput,
  pictures: ReadonlyMap<string, Picture>,
  whole: boolean,
): Section[] {
  const { quarter, isQuarterly } = annexesOf(input);
  if (quarter === null) return [];
  const { release } = input;
  const name = texts.title(quarterlySet, writePeriod(quarter));
  const title = isQuarterly ? name : reportSetTexts.annex(name);
  const label = paragraphs(reportSetTexts.label(quarterlySet));
  const how = { sheet: texts.sheet, newPage: true };
  if (!quartersOf(release).includes(quarter))
    return [section('kwartaal', title, [label, paragraphs(texts.notYet(writePeriod(quarter)))], how)];
  const report = quarterlyReport(release, quarter);
  const sections = report.domains.map((domain, at) => {
    const picture = pictures.get(pictureKey(domain.id));
    return section(
      `kwartaal-${domain.id}`,
      domain.name,
      [
        paragraphs(texts.interpretation(domain.about)),
        figuresTable(domain, quarter),
        ...(picture === undefined ? [] : [picture]),
        ...moneyTable(domain),
        ...(whole ? domain.movements.flatMap(movementParts) : []),
        ...unknownTable(domain),
        ...(whole ? [quarterlyTrendTable(release, domain.id)] : []),
      ],
      // The first stands below the label of the set.
      { sheet: sheetName(texts.domainSheet(domain.name)), newPage: at > 0 },
    );
  });
  return [
    section('kwartaal', title, [label], { ...how, sections: [...sections, ...(whole ? [counted(report)] : [])] }),
  ];
}

/** Under which name the chart of a domain is asked. */
export const pictureKey = (domain: string): string => `kwartaal ${domain}`;

/** For residents: the domains in some lines each, without tables; nothing where the report has no Kwartaalrapportage. */
export function quarterlyForResidents(input: ReportInput): Section[] {
  const { quarter } = annexesOf(input);
  if (quarter === null || !quartersOf(input.release).includes(quarter)) return [];
  const { domains } = quarterlyReport(input.release, quarter);
  return [
    section(
      'kwartaal',
      texts.title(quarterlySet, writePeriod(quarter)),
      [paragraphs(reportSetTexts.label(quarterlySet))],
      {
        sheet: texts.sheet,
        newPage: true,
        sections: domains.map(({ id, name, figures }) =>
          section(
            `kwartaal-${id}`,
            name,
            list(
              figures
                .filter(({ key }) => stream.has(key))
                .map((one) =>
                  texts.line(one.name, writeCell(valueOf(one.now, one)), writeCell(valueOf(one.yearAgo, one))),
                ),
            ),
          ),
        ),
      },
    ),
  ];
}
