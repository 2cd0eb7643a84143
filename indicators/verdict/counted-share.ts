import type { chanceAlone, Dispersion } from '../statistics/dispersion.ts';
import { shareOfCount } from '../statistics/share-of-count.ts';
import { wilson } from '../statistics/wilson.ts';
import { scaled, sumOf, type Figure } from './figure.ts';
import type { Window } from './windows.ts';

const per = 100;

/**
 * A share of a counted whole in percent: yes of all, over the quarters of the measurement. Answers to a survey vary by chance alone
 * and have a Wilson interval of their own; a register has none, but varies from year to year by its dispersion.
 */
export function countedShare(
  window: Window,
  of: 'answers' | 'register',
  dispersion: Dispersion | typeof chanceAlone,
): Figure | null {
  const [yes, all] = [sumOf(window, 'numerator'), sumOf(window, 'denominator')];
  if (yes === null || all === null || all <= 0 || yes < 0 || yes > all) return null;
  const own = of === 'answers' ? wilson(yes, all) : null;
  return {
    measurement: {
      period: window.label,
      value: (per * yes) / all,
      lower: own === null ? null : per * own.lower,
      upper: own === null ? null : per * own.upper,
      n: all,
    },
    estimate: scaled(shareOfCount(yes, all, dispersion), per),
  };
}
