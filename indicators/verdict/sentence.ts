import type { Question } from './question.ts';
import type { VerdictNumbers } from './schema.ts';
import { differenceWords, fixed, normWords, periodWords, valueWords } from './words.ts';

/** The verdict in Dutch at level B1, from its reason and its numbers; `named` is the measure, where it is not the figure that readers see first. */
export function sentenceOf(
  reason: string,
  numbers: VerdictNumbers,
  question: Exclude<Question, { kind: 'follow' }>,
  named: string | null = null,
): string {
  const { unit, decimals, latest, baseline, estimate } = numbers;
  const subject = named === null ? 'In' : `${named}: in`;
  const now = `${subject} ${periodWords(latest.period)} was het ${valueWords(latest.value, unit, decimals)}`;
  if (question.kind === 'norm') return `${now}. ${normSentence(reason, numbers, question)}`;
  if (baseline === null) throw new Error('Een vergelijking zonder nulmeting');
  const [value, before] = [fixed(latest.value, decimals), fixed(baseline.value, decimals)];
  const then = `${now}, in ${periodWords(baseline.period)} ${before}${unit === '%' ? '%' : ''}.`;
  const side = estimate > 0 ? 'hoger' : 'lager';
  const wanted = question.better === 1 ? 'Hoger' : 'Lager';
  const margin = differenceWords(numbers.margin ?? 0, unit === '%' ? unit : '').trim();
  const loss = { '1': 'een daling', '-1': 'een stijging', '0': 'een verschil' }[question.better];
  const moved = { '1': 'gedaald', '-1': 'gestegen', '0': 'veranderd' }[question.better];
  // Both are a one-sided test at 5%, which leaves a chance of a mistake and so excludes nothing.
  const alike = `Dat geldt als gelijk: ${loss} van ${margin} of meer is niet waarschijnlijk (met 95% zekerheid).`;
  const words: Readonly<Record<string, string>> = {
    shown: `Dat is duidelijk ${side}, en dat is de bedoeling.`,
    opposite: `Dat is duidelijk ${side}. ${wanted} is de bedoeling.`,
    'not-shown': `${value === before ? 'Of er iets veranderde, is niet zeker.' : 'Het verschil kan toeval zijn.'} ${wanted} is de bedoeling.`,
    better: `Dat is duidelijk ${side}, en dat is beter dan gelijk blijven.`,
    'not-worse': alike,
    worse: `Dat is duidelijk ${side}. Gelijk blijven is de bedoeling.`,
    equal: alike,
    changed: `Dat is duidelijk ${side}. Gelijk blijven is de bedoeling.`,
    'equal-not-shown': `Het kan met ${margin} of meer zijn ${moved}. Gelijk blijven is de bedoeling.`,
  };
  return `${then} ${wordsFor(words, reason)}`;
}

function normSentence(
  reason: string,
  { norm, unit, decimals }: VerdictNumbers,
  { better, norm: { named, value, by } }: Extract<Question, { kind: 'norm' }>,
): string {
  const side = better === 1 ? 'minstens' : 'hoogstens';
  const limit = `${named} ${side} ${normWords(value, unit)}`;
  const onTheWay =
    norm === null || norm === value
      ? ''
      : ` in ${by}. Daarvoor hoort het nu ${side} ${valueWords(norm, unit, decimals)} te zijn`;
  const words: Readonly<Record<string, string>> = {
    'norm-met': 'Dat is gehaald.',
    'norm-missed': 'Dat is niet gehaald.',
    'norm-not-shown': 'Of dat is gehaald, is niet zeker.',
  };
  return `${limit}${onTheWay}. ${wordsFor(words, reason)}`;
}

/** Says that a measurement is too small for what is wanted, and what it can do; `settled` when it led to a verdict all the same. */
export function powerWarning(
  kind: Question['kind'],
  wanted: number,
  reach: number,
  unit: string,
  settled: boolean,
): string {
  const [size, able] = [differenceWords(wanted, unit), differenceWords(reach, unit)];
  if (settled) {
    return `Deze keer lukte een oordeel. Bij een meting van deze omvang lukt dat niet altijd: meestal pas vanaf ${able}.`;
  }
  return kind === 'equal'
    ? `Deze meting kan vaak niet laten zien dat een verschil kleiner is dan ${size}. Vanaf ${able} lukt dat meestal.`
    : `Deze meting kan een verschil van ${size} missen. Vanaf ${able} ziet zij het meestal.`;
}

function wordsFor(words: Readonly<Record<string, string>>, reason: string): string {
  const found = words[reason];
  if (found === undefined) throw new Error(`Geen zin voor een oordeel met reden "${reason}"`);
  return found;
}

/** The sentence of a verdict without numbers. */
export function sentenceWithout(reason: string, period: string | null): string {
  const when = period === null ? '' : periodWords(period);
  const words: Readonly<Record<string, string>> = {
    follow: 'Voor dit cijfer is geen richting afgesproken. Wij volgen het zonder oordeel.',
    'no-figure': 'Er is nog geen cijfer.',
    hidden: 'De aantallen zijn te klein om te tonen. Daarom geven wij geen oordeel.',
    'newest-hidden': `Het cijfer van ${when} tonen wij niet, om kleine aantallen te beschermen. Wat wel te zien is, is te oud voor een oordeel.`,
    'part-hidden':
      'Een deel van de cijfers tonen wij niet, om kleine aantallen te beschermen. Daardoor kunnen wij niet vergelijken.',
    provisional: 'Er zijn alleen nog voorlopige cijfers. Een oordeel volgt als ze vast zijn.',
    future: `Er is een cijfer over ${when}, maar dat moet nog komen. De gegevens kloppen niet.`,
    outdated: `De laatste meting die vaststaat, is van ${when}. Die is te oud voor een oordeel.`,
    'one-measurement': 'Er is nog geen eerdere meting om mee te vergelijken.',
    'no-whole-year': 'Er is nog geen heel jaar geteld.',
    'none-since-baseline': 'Na de nulmeting is nog niet opnieuw gemeten.',
    'baseline-after-latest': 'De nulmeting ligt na de laatste meting. Vergelijken kan niet.',
    break: `Sinds ${when} wordt anders gemeten dan bij de nulmeting. Vergelijken kan niet.`,
    'no-uncertainty': 'Van dit cijfer is niet bekend hoe onzeker het is. Daarom geven wij geen oordeel.',
    'too-few': 'Het gaat om zo weinig gevallen dat een verschil niets zegt.',
    'short-series': 'De reeks is te kort om te weten hoe sterk dit cijfer gewoonlijk schommelt.',
    'no-test': 'Voor dit soort cijfer hebben wij geen toets.',
  };
  return wordsFor(words, reason);
}
