import { sqlText } from '../../sql-name.ts';
import type { Column } from '../contract.ts';
import { filled, inList, nineDigits as nineDigitsOf, raw, trimmed, unlessEmpty } from './cell-names.ts';
import type { ColumnKind, FaultTest } from './column-sql.ts';
import { listed } from './code.ts';
import { elfproef } from './elfproef.ts';
import { bsnCandidates, holdsPair, looksPersonal, needsALook } from './personal-text.ts';

const longest = 40;

/** How a spreadsheet writes a long number that it has cut short, such as 2,02E+09: the rest of it is gone. */
const cutShort = '\\d(?:[.,]\\d+)?E\\+\\d{2,3}';

/** What the number or code of a system looks like: no spaces and at least one digit, so never a name or a sentence. */
const number = '\\d.{0,4}|\\S*\\d\\S*';
/** What a label looks like: a digit somewhere, one or two letters, or terms of the contract and at most a letter behind them. */
const label = (terms: readonly string[]): string => {
  const term = `(?:${terms.join('|')})`;
  const ofTerms = terms.length === 0 ? [] : [`(?i:${term}(?:(?: en | - | |-)${term})*(?:[ -][a-z])?)`];
  return ['.*\\d.*', '[A-Za-z]{1,2}', ...ofTerms].join('|');
};

const noNumber =
  'Hier hoort een nummer of code van het systeem, zonder andere tekst. Haal de tekst uit deze cel, of kijk of de rij is verschoven.';
const noLabel =
  'Hier hoort een bekende naam, een letter of een naam met een cijfer erin. Gebruik een nummer of letter, want een andere naam kan van een persoon zijn.';

/** Whether a text is a label, and which words may stand in it without a digit. */
export type Wording = Pick<Column, 'words' | 'terms'> & {
  /** A code of so many capitals and digits, as a standard lays it down, is one without a digit too. */
  signs?: number;
};

/**
 * What may be wrong with a text (SQL, trimmed) that is kept: it is no number or label, or holds something of a person. `numbers`
 * are those in it that may be a BSN (SQL, a list); null in a numbering of nine digits.
 */
export const textFaults = (
  text: string,
  { words, terms, signs }: Wording,
  numbers: string | null,
): readonly FaultTest[] => {
  const code = signs === undefined ? [] : [`[A-Z0-9]{${signs}}`];
  const shape = sqlText([words === true ? label(terms ?? []) : number, ...code].join('|'));
  return [
    {
      rule: 'geen-nummer',
      message: words === true ? noLabel : noNumber,
      broken: `(length(${text}) > ${longest} or not regexp_full_match(${text}, ${shape}))`,
    },
    {
      rule: 'nummer-afgekort',
      message:
        'Excel heeft dit nummer afgekort, zoals 2,02E+09; de laatste cijfers zijn weg. Maak de uitvoer opnieuw en sla haar niet op vanuit Excel, of maak de kolom daar eerst Tekst.',
      broken: `regexp_full_match(${text}, '${cutShort}')`,
    },
    ...personFaults(text, words === true, numbers),
  ];
};

/** What of a text (SQL) may be personal; `isLabel` where any words may stand. */
export const personFaults = (text: string, isLabel: boolean, numbers: string | null): readonly FaultTest[] => {
  const bsnInText: FaultTest = {
    rule: 'bsn-in-tekst',
    message: 'In deze cel staat een BSN. Haal persoonsgegevens uit deze kolom, of kijk of de rij is verschoven.',
    broken: `len(list_filter(${numbers}, lambda one: ${elfproef('one')})) > 0`,
  };
  // Of a numbering of nine digits one in eleven passes by chance, and of two such numbers in a row one in a hundred and twenty.
  const pairInText: FaultTest = { ...bsnInText, broken: holdsPair(text) };
  return [
    ...(numbers === null ? [] : [bsnInText, pairInText]),
    {
      rule: 'persoon-in-tekst',
      message:
        'In deze cel lijkt een naam, adres, telefoonnummer, e-mailadres of rekeningnummer te staan. Vul alleen het nummer van het systeem in.',
      broken: looksPersonal(text, isLabel),
    },
  ];
};

/** A soft hyphen or a sign without width makes another key of what looks the same, so that a row that stands twice counts twice. */
const unseen = (text: string): FaultTest => ({
  rule: 'onzichtbaar-teken',
  message:
    'In deze cel staat een teken dat niet te zien is, zoals een spatie zonder breedte. Typ de waarde opnieuw, zonder dat teken.',
  broken: `regexp_matches(${text}, '\\p{Cf}')`,
});

/** What is kept as text is the number or code that a system gave or, where the contract says so, a label. */
export const textSql: ColumnKind = (column, { nineDigits, values }) => {
  const cell = raw(column);
  const text = trimmed(column);
  const faults = [unseen(text), ...textFaults(text, column, nineDigits ? null : nineDigitsOf(column))];
  return {
    type: 'text',
    value: `nullif(${text}, '')`,
    beside: nineDigits ? [] : [`${bsnCandidates(text)} as ${nineDigitsOf(column)}`],
    faults: faults.map((fault) => ({ ...fault, broken: `${filled(column)} and ${fault.broken}` })),
    usual: values
      ? { csvType: listed(values), value: cell, sound: inList(column) }
      : { csvType: 'VARCHAR', value: cell, sound: unlessEmpty(column, usualNumber(cell, nineDigits)) },
  };
};

/** Whether a value may stand in a list: short, in plain signs, with a digit and without room for a BSN. */
export const mayBeListed = (value: string): boolean => /^(?=.*\d)(?!.*E\+)[!-~]{1,8}$/.test(value);

/** A short code that begins with a digit, or letters and a number that is too short for a BSN, or any such code in plain signs. */
export const usualNumber = (cell: string, nineDigits: boolean): string => {
  return `case when strlen(${cell}) <= 5 and ${cell} >= '0' and ${cell} < ':' 
      then not contains(${cell}, ' ') and not contains(${cell}, chr(10)) and not contains(${cell}, 'E+') and strlen(${cell}) = length(${cell})
    when regexp_full_match(${cell}, '[A-Z]{0,4}[0-9]{1,8}') then true
    else strlen(${cell}) <= ${longest} and regexp_full_match(${cell}, '[!-~]*[0-9][!-~]*')
      and not contains(${cell}, 'E+') and not ${needsALook(cell, nineDigits)} end`;
};
