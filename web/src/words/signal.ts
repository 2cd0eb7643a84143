import type { Signals } from 'server/contract.ts';
import { formatNumber, formatValue, periodPhrase } from '../format.ts';
import { signalTexts as texts } from '../texts/signal.ts';
import { isPercentage } from './unit.ts';

type Signal = Signals['items'][number];
type Limits = Pick<Signal, 'lower' | 'upper' | 'perResident'>;
type Unit = { unit: string; decimals: number };

const short: Readonly<Record<string, (direction: Signal['direction']) => string>> = {
  'buiten de grenzen': texts.rules.limits,
  'twee van drie bij de grens': texts.rules.nearLimit,
  'zeven aan één kant': texts.rules.oneSide,
  'zes op rij in één richting': texts.rules.oneWay,
};

/** A signal in a few words, for a label. */
export const signalLabel = ({ rule, direction }: Signal): string =>
  short[rule]?.(direction) ?? texts.rules.other(direction, rule);

const residents = ({ perResident }: Pick<Signal, 'perResident'>): string =>
  perResident === true ? texts.perResident : '';

/** The limits in words; those of a count are for as many residents as there are now. */
const between = (limits: Limits, { unit, decimals }: Unit): string =>
  texts.between(
    formatNumber(Math.max(limits.lower, 0), decimals),
    formatValue(highest(limits.upper, unit), unit, decimals),
  ) + residents(limits);

type Period = { since: string; until: string };

/** '2021 tot en met 2024' for whole years. */
const baselinePhrase = ({ since, until }: Period): string =>
  since.endsWith('Q1') && until.endsWith('Q4')
    ? texts.years(since.slice(0, 4), until.slice(0, 4))
    : texts.years(periodPhrase(since), periodPhrase(until));

/** What the newest figure is held against: the quarters that were laid down for it, why those, and what was usual then. */
export const levelWords = (level: Limits & Period & { why: string }, unit: Unit): string =>
  texts.level(baselinePhrase(level), level.why, between(level, unit));

/** What a signal is compared with, in a sentence after its label. */
export const signalReason = (signal: Signal, unit: Unit): string => {
  const { rule, mean, since, until } = signal;
  const when = since === undefined || until === undefined ? null : baselinePhrase({ since, until });
  const average = texts.average(when, formatValue(mean, unit.unit, unit.decimals) + residents(signal));
  const usual = texts.usual(when, between(signal, unit));
  if (rule === 'twee van drie bij de grens') return texts.moreThanOnce(usual);
  if (rule === 'zeven aan één kant') return texts.sevenQuarters(average);
  if (rule === 'zes op rij in één richting') return texts.sixQuarters(average);
  return usual;
};

const highest = (upper: number, unit: string): number => (isPercentage(unit) ? Math.min(upper, 100) : upper);
