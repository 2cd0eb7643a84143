import type { MeasureKind, SourceFamily } from '../indicator.ts';
import { amountsTo } from './interval.ts';
import type { Preset } from './preset.ts';
import type { PresetChange } from './preset-change.ts';
import type { Account } from './protect.ts';
import { isAboutPersons, isWeighted } from './rules.ts';
import { mostOff } from './too-coarse.ts';

const percent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, style: 'percent' });
const counted = new Intl.NumberFormat('nl-NL');
const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Figures that are hidden, of those about persons; 0 when there are none. */
export const shareHidden = ({ figures, small, beside, kept }: Account): number =>
  figures === 0 ? 0 : (small + beside + kept) / figures;

/** How small numbers are protected, in plain Dutch, for the page about the dashboard. */
export function protectionNotes(preset: Preset, account: Account, changes: readonly PresetChange[] = []): string[] {
  const { smallest, zeros, roundTo, respondents, answers, largestShare } = preset;
  return [
    `Een aantal van ${zeros ? 1 : 0} tot en met ${smallest - 1} mensen of zaken is verborgen.`,
    ...(roundTo === 1
      ? []
      : [
          `Andere aantallen zijn afgerond op een veelvoud van ${roundTo}. Percentages zijn uit die afgeronde aantallen berekend. Kan afronden veel uitmaken? Dan tonen wij alleen de aantallen. Groepen tellen daarom niet altijd precies op tot het totaal.`,
        ]),
    `Een cijfer uit de gezondheidsmonitor tonen wij vanaf ${respondents.GGD} mensen die antwoord gaven, uit een ander onderzoek vanaf ${respondents.CEO}. Minstens ${answers} van hen zeiden ja en minstens ${answers} nee.`,
    ...(largestShare === null
      ? []
      : [
          `Geeft meer dan ${percent.format(largestShare)} van een groep hetzelfde antwoord? Dan is dat cijfer verborgen.`,
        ]),
    'Een verborgen cijfer is ook niet uit te rekenen met andere cijfers. Daarom zijn soms ook grotere aantallen verborgen. Een cijfer dat eerder verborgen was, blijft verborgen.',
    `Bedragen die aanbieders declareerden, zijn afgerond op een veelvoud van € ${counted.format(amountsTo(preset))}. Zo vertelt het verschil met een eerdere versie niet wat de zorg voor één inwoner kostte.`,
    'Cijfers van CBS en bedragen uit het plan en het grootboek gaan niet over personen. Die zijn niet afgerond of verborgen.',
    ...changes.map(changeNote),
    `Van de cijfers over mensen is ${percent.format(shareHidden(account))} verborgen.`,
  ];
}

function changeNote({ from, to, figures }: PresetChange): string {
  const changed = `De regels zijn veranderd van "${from}" in "${to}".`;
  if (figures === 0) return `${changed} Wat toen verborgen was, is dat nog steeds.`;
  const [were, them] =
    figures === 1
      ? ['1 cijfer dat toen te zien was, werd', 'het']
      : [`${counted.format(figures)} cijfers die toen te zien waren, werden`, 'ze'];
  return `${changed} ${were} daardoor verborgen. Wie een eerdere versie bewaarde, kent ${them} nog.`;
}

/** What is rounded in a figure, in Dutch; null when it stays as it was counted. */
export function roundingNote(source: SourceFamily, kind: MeasureKind, preset: Preset): string | null {
  const { roundTo } = preset;
  if (!isAboutPersons(source) || kind === 'published') return null;
  if (kind === 'amount') return `Afgerond op een veelvoud van € ${counted.format(amountsTo(preset))}.`;
  if (roundTo === 1) return null;
  if (kind === 'duration')
    return `Het aantal mensen is afgerond op een veelvoud van ${roundTo}, het aantal dagen niet.`;
  if (kind === 'count') return `Afgerond op een veelvoud van ${roundTo}.`;
  const made = `Berekend uit aantallen die zijn afgerond op een veelvoud van ${roundTo}`;
  if (isWeighted(kind)) return `${made}; het interval komt uit het onderzoek zelf.`;
  const most =
    kind === 'share'
      ? `${decimal.format(100 * mostOff.share)} procentpunt`
      : `${percent.format(mostOff.ratio)} van het cijfer`;
  return `${made}. Kan het echte cijfer daardoor meer dan ${most} anders zijn? Dan tonen wij alleen de aantallen.`;
}
