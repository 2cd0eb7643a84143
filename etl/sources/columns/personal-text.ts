import { sqlText } from '../../sql-name.ts';
import { isBsn } from '../bsn.ts';
import { elfproef } from './elfproef.ts';

const digitsOf = (text: string): string => `regexp_replace(${text}, '\\D', '', 'g')`;
const digitsApart = (text: string): string => `regexp_replace(${text}, '\\D+', ' ', 'g')`;
const groups = '\\d{1,4}(?:[.\\-_/ ]\\d{1,4}){1,4}';
const grouped = (text: string): string => `regexp_full_match(${text}, '${groups}')`;

/**
 * The numbers in a text (SQL, a list) that may be a BSN: each row of nine digits, with zeros before it too, and nine digits in
 * groups with a point, dash, underscore, slash or space between them. Most texts are too short for one.
 */
export const bsnCandidates = (text: string): string =>
  `case when strlen(${text}) < 9 then [] else list_concat(
    list_transform(regexp_extract_all(${digitsApart(text)}, '\\b(?:0?\\d{9}|0+[1-9]\\d{8})\\b'), lambda one: right(one, 9)::integer),
    case when ${grouped(text)} and regexp_full_match(${digitsOf(text)}, '0?\\d{9}') then [right(${digitsOf(text)}, 9)::integer] else [] end) end`;

/**
 * Whether a text (SQL) holds two BSNs written as one, without anything between them; of one in a hundred and twenty numbers of
 * eighteen digits it says so by chance.
 */
export const holdsPair = (text: string): string =>
  `case when strlen(${text}) < 18 then false else len(list_filter(regexp_extract_all(${digitsApart(text)}, '\\b\\d{18}\\b'),
    lambda two: len(list_filter([left(two, 9)::integer, right(two, 9)::integer], lambda one: ${elfproef('one')})) = 2)) > 0 end`;

const mobile = '(?:\\+31|0031|0)[- ]?6(?:[- ]?\\d{8}|(?:[- ]\\d{2}){4})';

/** A digit of another script (full width, Arabic): it reads as a number to a person and not to the tests here. */
const otherDigit = '[^\\x00-\\x7F\\P{Nd}]';

/** An address of mail, an IBAN, a mobile phone. */
const inAnyText = [otherDigit, '@', '(?i:[a-z]{2}\\d{2} ?[a-z]{4}(?: ?\\d){7,10})', `(?:^|\\D)${mobile}(?:\\D|$)`];

/** A street with a number, two names of which each has its capital; a label of a team may look so. */
const inNumber = [
  '(?i:[a-z]{2}(?:straat|laan|weg|plein|dijk|gracht|singel|kade|steeg|hof)-?\\d)',
  '[A-Z][a-z]{2,}[A-Z][a-z]{2,}',
];

/** Whether a text (SQL) has the shape of something personal; `isLabel` where words may stand. */
export const looksPersonal = (text: string, isLabel: boolean): string =>
  `regexp_matches(${text}, ${sqlText((isLabel ? inAnyText : [...inAnyText, ...inNumber]).join('|'))})`;

/** Whether a text (SQL) could hold what the tests above look for; quick, and sooner true than they are. */
export const needsALook = (text: string, nineDigits: boolean): string =>
  `(regexp_matches(${text}, '${nineDigits ? '' : '\\d{9}|'}@|[A-Za-z]{3}|\\d{18}|[A-Za-z]{2}\\d{2} ?[A-Za-z]{4}|${mobile}')${
    nineDigits ? '' : ` or ${grouped(text)}`
  })`;

/** What parts the words of a label. */
const betweenWords = '[=;:,() ]+';

/** As bsnCandidates, of each word of a text (SQL) too. */
export const bsnCandidatesInWords = (text: string): string =>
  `list_concat(${bsnCandidates(text)}, flatten(list_transform(regexp_split_to_array(${text}, '${betweenWords}'), lambda word: ${bsnCandidates('word')})))`;

const anyPerson = new RegExp(inAnyText.join('|'), 'u');
const numberWithin = /(?<!\d)(?:0?\d{9}|0+[1-9]\d{8})(?!\d)/g;
const wholeGroups = new RegExp(`^${groups}$`);

/** Whether a label holds a BSN, an address of mail, an IBAN or a mobile phone: what the SQL above tells, of one text in Node. */
export const holdsPerson = (text: string): boolean =>
  anyPerson.test(text) ||
  (text.match(numberWithin) ?? []).some((number) => isBsn(number.slice(-9))) ||
  [text, ...text.split(new RegExp(betweenWords))].some(
    (word) => wholeGroups.test(word) && isBsn(word.replaceAll(/\D/g, '').replace(/^0(?=\d{9}$)/, '')),
  );
