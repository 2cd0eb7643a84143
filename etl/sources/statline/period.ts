type PeriodStatus = 'definitief' | 'voorlopig' | 'nader voorlopig';

/**
 * `code` as CBS writes it: 2024JJ00 a year, 2024KW01 a quarter, 2024HJ01 a half year, 2024MM01 a month, 2024W101 a week,
 * 2023SJ00 a school year, 2024X000 a part of a year that the table explains.
 */
export type Period = { year: number; code: string; status: PeriodStatus };

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const code = /^(\d{4})(?:[JS]J00|HJ0[12]|KW0[1-4]|MM(?:0[1-9]|1[0-2])|W1(?:0[1-9]|[1-4]\d|5[0-3])|X0\d\d)$/;
const marks: Readonly<Record<string, PeriodStatus>> = { '': 'definitief', '*': 'voorlopig', '**': 'nader voorlopig' };

/**
 * Reads a period as code (2024JJ00) or as label (2024, 2024*, 1e halfjaar 2023**, 2024 1e kwartaal, 2023/'24); null for
 * any other text. A code carries no mark, so its status is given as definitief.
 */
export const periodOf = (text: string): Period | null => {
  const [, label = '', mark = ''] = /^(.*?)\s*(\*{0,2})$/.exec(text.trim()) ?? [];
  const status = marks[mark] ?? 'definitief';
  const coded = code.exec(label);
  if (coded !== null) return { year: Number(coded[1]), code: label, status };
  const [, first, second] = /(?:^|\s)(\d{4})(?:(?:\/'?|-)(\d{2,4}))?(?:\s|$)/.exec(label) ?? [];
  if (first === undefined) return null;
  const suffix = second === undefined ? suffixOf(label.replace(first, '').trim().toLowerCase()) : 'SJ00';
  return suffix === null ? null : { year: Number(first), code: `${first}${suffix}`, status };
};

const suffixOf = (rest: string): string | null => {
  if (rest === '') return 'JJ00';
  const [, number, part] = /^([1-4])e (kwartaal|halfjaar)$/.exec(rest) ?? [];
  if (part !== undefined) return `${part === 'kwartaal' ? 'KW' : 'HJ'}0${number}`;
  const month = months.indexOf(rest);
  return month === -1 ? null : `MM${String(month + 1).padStart(2, '0')}`;
};
