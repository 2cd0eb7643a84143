import type { Targets } from 'server/cycle/contract/targets.ts';
import { formatDecided } from '../format.ts';
import { askingTexts } from '../texts/asking.ts';

const texts = askingTexts.targets;

type Target = Pick<Targets['items'][number], 'low' | 'high' | 'unit' | 'perYear'>;

/** What a target asks: 'minstens 70%', '68% tot en met 75%', 'hoogstens 300 bezwaren over het hele jaar'. */
export const targetWords = ({ low, high, unit, perYear }: Target): string => {
  const words = (value: number) => formatDecided(value, unit);
  const wanted = (): string => {
    if (low !== null && high !== null)
      return low === high ? texts.exactly(words(low)) : texts.between(words(low), words(high));
    if (low !== null) return texts.atLeast(words(low));
    return high === null ? '' : texts.atMost(words(high));
  };
  return perYear ? `${wanted()} ${texts.perYear}` : wanted();
};
