import { sqlName, sqlText } from '../sql-name.ts';
import type { Column } from './contract.ts';
import type { SqlType } from './source.ts';

/** How a decimal is written in a column of one file: 1.234,56 or 1,234.56. */
export type DecimalStyle = 'comma' | 'point';

/**
 * `broken` is the judgement. `suspect` is a cheaper condition that holds for every broken row and may hold for a few
 * others; it alone is asked of every row. Without it `broken` is cheap enough.
 */
export type FaultTest = { rule: string; message: string; broken: string; suspect?: string };

/** The SQL of one column: its type, the expression over the trimmed text, and what may be wrong with it. */
export type ColumnSql = { type: SqlType; value: string; faults: readonly FaultTest[] };

/** The cell as it stands in the file. It is trimmed only where that could help: trimming every cell costs as much as parsing. */
const raw = (column: Column): string => sqlName(`raw:${column.name}`);
/** Whether the cell holds more than space. */
const filled = (column: Column): string => sqlName(`filled:${column.name}`);
const typed = (column: Column): string => sqlName(column.name);

/** The name in the accepted table: a BSN becomes `persoon`, a birth date `geboortejaar`, the rest keep their header. */
export const acceptedName = (column: Column): string => {
  if (column.type === 'bsn') return 'persoon';
  return column.type === 'birth-date' ? 'geboortejaar' : column.name;
};

/** Whether a reject shows only the shape of a cell. Text is personal until a contract says what it may hold. */
export const isMasked = (column: Column): boolean =>
  column.personal === true ||
  column.dropped === true ||
  column.type === 'bsn' ||
  column.type === 'birth-date' ||
  column.type === 'text';

const dateFormats = ['%d-%m-%Y', '%Y-%m-%d', '%d/%m/%Y', '%d-%m-%Y %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y%m%d'];
const parsedDate = (text: string): string =>
  `try_strptime(${text}, [${dateFormats.map((format) => sqlText(format)).join(', ')}])::date`;

/** Systems write 31-12-9999 or 31-12-2999 for "no end yet": that is unknown, hence null in the accepted rows. */
const openEnds = [`date '9999-12-31'`, `date '2999-12-31'`];

/** The value of a column in the accepted rows, from the typed value. */
export const acceptedValue = (column: Column, typedValue: string): string =>
  column.type === 'date' ? openEnds.reduce((value, end) => `nullif(${value}, ${end})`, typedValue) : typedValue;

/** Reads the cell as it is and, only where that gives nothing, once more without the space around it. */
const readTwice = (column: Column, read: (text: string) => string): string =>
  `coalesce(${read(raw(column))}, ${read(`trim(${raw(column)})`)})`;

const unreadable = (column: Column, rule: string, message: string): FaultTest => ({
  rule,
  message,
  broken: `${filled(column)} and ${typed(column)} is null`,
  suspect: `(${raw(column)} is not null and ${typed(column)} is null)`,
});

const inRange = (column: Column): FaultTest[] => [
  ...(column.min === undefined
    ? []
    : [
        {
          rule: 'te-klein',
          message: `De waarde is kleiner dan ${column.min}. Controleer de invoer.`,
          broken: `${typed(column)} < ${column.min}`,
        },
      ]),
  ...(column.max === undefined
    ? []
    : [
        {
          rule: 'te-groot',
          message: `De waarde is groter dan ${column.max}. Controleer de invoer.`,
          broken: `${typed(column)} > ${column.max}`,
        },
      ]),
];

const required = (column: Column): FaultTest[] =>
  column.required === true
    ? [
        {
          rule: 'verplicht',
          message: 'Deze cel is leeg. Vul de waarde in.',
          broken: `not ${filled(column)}`,
          suspect: `${typed(column)} is null`,
        },
      ]
    : [];

const dateSql = (column: Column): ColumnSql => ({
  type: 'date',
  value: readTwice(column, parsedDate),
  faults: [
    {
      rule: 'datum',
      message: 'Dit is geen bestaande datum. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-2024.',
      broken: `${filled(column)} and (${typed(column)} is null or ${typed(column)} < date '1900-01-01'
        or (${typed(column)} > date '2100-12-31' and ${openEnds.map((end) => `${typed(column)} <> ${end}`).join(' and ')}))`,
      suspect: `(${raw(column)} is not null and ${typed(column)} is null)
        or ${typed(column)} < date '1900-01-01' or ${typed(column)} > date '2100-12-31'`,
    },
  ],
});

const birthYearSql = (column: Column, thisYear: number): ColumnSql => ({
  type: 'integer',
  // Registers write an unknown day or month as 00; only the year is kept.
  value: `coalesce(year(${parsedDate(raw(column))}), year(${parsedDate(`trim(${raw(column)})`)}),
    try_cast(nullif(regexp_extract(trim(${raw(column)}), '^00-\\d\\d-(\\d{4})$', 1), '') as integer))`,
  faults: [
    {
      rule: 'geboortedatum',
      message: 'Dit is geen bestaande geboortedatum. Schrijf dag-maand-jaar.',
      broken: `${filled(column)}
        and (${typed(column)} is null or ${typed(column)} not between 1900 and ${thisYear})`,
      suspect: `(${raw(column)} is not null and ${typed(column)} is null)
        or ${typed(column)} < 1900 or ${typed(column)} > ${thisYear}`,
    },
  ],
});

const decimalSql = (column: Column, style: DecimalStyle): ColumnSql => {
  const [thousands, mark] = style === 'comma' ? ['.', ','] : [',', '.'];
  const shape = `^[-+]?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)(\\${mark}\\d+)?$`;
  const read = (text: string): string => `case when regexp_full_match(${text}, ${sqlText(shape)})
    then try_cast(replace(replace(${text}, '${thousands}', ''), ',', '.') as double) end`;
  return {
    type: 'double',
    value: readTwice(column, read),
    faults: [
      unreadable(
        column,
        'bedrag',
        style === 'comma'
          ? 'Dit is geen getal. Schrijf het met een komma, bijvoorbeeld 1.234,56.'
          : 'Dit is geen getal. Dit bestand schrijft een punt, bijvoorbeeld 1234.56.',
      ),
      ...inRange(column),
    ],
  };
};

const integerSql = (column: Column): ColumnSql => ({
  type: 'integer',
  value: readTwice(
    column,
    (text) => `case when regexp_full_match(${text}, '-?\\d+') then try_cast(${text} as integer) end`,
  ),
  faults: [unreadable(column, 'geheel-getal', 'Dit is geen geheel getal. Schrijf alleen cijfers.'), ...inRange(column)],
});

const codeSql = (column: Column): ColumnSql => {
  const codes = Object.keys(column.codes ?? {});
  const exact = codes.map((code) => `when ${sqlText(code)} then ${sqlText(code)}`);
  const whens = codes.map((code) => `when ${sqlText(code.toLowerCase())} then ${sqlText(code)}`);
  return {
    type: 'text',
    // As written first: that is how nearly every cell is.
    value: `coalesce(case ${raw(column)} ${exact.join(' ')} end, case lower(trim(${raw(column)})) ${whens.join(' ')} end)`,
    faults: [unreadable(column, 'code', `Deze code is onbekend. Bekend zijn: ${codes.join(', ')}.`)],
  };
};

const yes = ['j', 'ja', 'y', 'yes', '1', 'true', 'waar'];
const no = ['n', 'nee', 'no', '0', 'false', 'onwaar'];

// A list after `in` would make DuckDB plan a join per column; `case` stays a plain expression.
const yesNoSql = (column: Column): ColumnSql => ({
  type: 'boolean',
  value: readTwice(
    column,
    (text) => `case lower(${text}) ${yes.map((word) => `when '${word}' then true`).join(' ')}
      ${no.map((word) => `when '${word}' then false`).join(' ')} end`,
  ),
  faults: [unreadable(column, 'ja-nee', 'Dit is geen ja of nee. Schrijf J of N.')],
});

/** Whether a number of nine digits (SQL) can be a BSN. */
export const elfproef = (n: string): string => {
  // The digit at position k is n // 10^k - 10 (n // 10^(k + 1)) and -10 is 1 modulo 11, so each quotient counts with its
  // own weight plus the one before: -1, 1, 5, 7, 9, 11 (which is 0), 13, 15 and 17.
  const weights = { 1: 1, 2: 5, 3: 7, 4: 9, 6: 2, 7: 4, 8: 6 };
  const sum = Object.entries(weights).map(([position, weight]) => `${weight} * (${n} // ${10 ** Number(position)})`);
  return `(${n} <> 0 and (${sum.join(' + ')} - ${n}) % 11 = 0)`;
};

/** The first nine digits in a row within a text (SQL), as a number; null without. */
export const nineDigitsIn = (text: string): string =>
  `try_cast(nullif(regexp_extract(${text}, '(?:^|\\D)(\\d{9})(?:\\D|$)', 1), '') as integer)`;

/** The rule against a BSN in another column than that of the BSN. */
export const bsnInText = 'bsn-in-tekst';

/** What is kept as text is the number or code that a system gave: no spaces and at least one digit, so never a name or a sentence. */
const textSql = (column: Column): ColumnSql => {
  const shape = sqlText(column.words === true ? '.*\\d.*' : '\\d.{0,4}|\\S*\\d\\S*');
  const longest = 40;
  const cell = raw(column);
  const trimmed = `trim(${cell})`;
  return {
    type: 'text',
    // Trimming costs as much as reading, so only a cell that may begin or end with space, hard ones included, is trimmed.
    value: `case when ${cell} >= '!' and ${cell} < '~' and not suffix(${cell}, ' ') and not suffix(${cell}, chr(160))
      then ${cell} else nullif(${trimmed}, '') end`,
    faults: [
      {
        rule: 'geen-nummer',
        message:
          'Hier hoort een nummer of code van het systeem, zonder andere tekst. Haal de tekst uit deze cel, of kijk of de regel is verschoven.',
        broken: `${filled(column)} and (length(${trimmed}) > ${longest} or not regexp_full_match(${trimmed}, ${shape}))`,
        // A short text that begins with a digit needs no closer look; most codes are that.
        suspect: `case when ${cell} >= '0' and ${cell} < ':' and strlen(${cell}) <= 5 then false
          else strlen(${cell}) > ${longest} or not regexp_full_match(${cell}, ${shape}) end`,
      },
      {
        rule: bsnInText,
        message: 'In deze cel staat een BSN. Haal persoonsgegevens uit deze kolom, of kijk of de regel is verschoven.',
        broken: `${filled(column)} and coalesce(${elfproef(nineDigitsIn(cell))}, false)`,
        suspect: `case when strlen(${cell}) >= 9 then regexp_matches(${cell}, '(^|\\D)\\d{9}(\\D|$)') else false end`,
      },
    ],
  };
};

const eightOrNineDigits = (text: string): string =>
  `case when regexp_full_match(${text}, '\\d{8,9}') then try_cast(${text} as integer) end`;

/**
 * A BSN as a number, for the short time until it is a pseudonym. Elfproef: 9, 8, .. 2 and -1 times the digits, summed,
 * is divisible by 11. Eight digits are a BSN whose leading zero a spreadsheet dropped.
 */
const bsnSql = (column: Column): ColumnSql => {
  const n = typed(column);
  const cell = raw(column);
  const number = `try_cast(${cell} as integer)`;
  return {
    type: 'integer',
    // What reads back as it was written is all digits, which is cheaper to see than by a regular expression.
    value: `case when ${number}::text = ${cell} and strlen(${cell}) = 9 and left(${cell}, 1) <> '-' then ${number}
      else ${readTwice(column, eightOrNineDigits)} end`,
    faults: [
      unreadable(column, 'bsn', 'Een BSN heeft negen cijfers. Controleer het nummer in het bronsysteem.'),
      {
        rule: 'elfproef',
        message: 'Dit BSN voldoet niet aan de elfproef. Controleer het nummer in het bronsysteem.',
        broken: `${n} is not null and not ${elfproef(n)}`,
      },
    ],
  };
};

/** The SQL for a column as its contract describes it. */
export const columnSql = (column: Column, style: DecimalStyle, thisYear: number): ColumnSql => {
  const sql = typedSql(column, style, thisYear);
  return { ...sql, faults: [...required(column), ...sql.faults] };
};

const typedSql = (column: Column, style: DecimalStyle, thisYear: number): ColumnSql => {
  if (column.type === 'date') return dateSql(column);
  if (column.type === 'birth-date') return birthYearSql(column, thisYear);
  if (column.type === 'decimal') return decimalSql(column, style);
  if (column.type === 'integer') return integerSql(column);
  if (column.type === 'code') return codeSql(column);
  if (column.type === 'yes-no') return yesNoSql(column);
  if (column.type === 'bsn') return bsnSql(column);
  return textSql(column);
};
