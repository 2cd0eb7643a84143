import type { RequiredTexts } from 'server/cycle/contract/required-texts.ts';
import { formatEuro, formatList } from '../format.ts';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.list;

/** Why a text must be written; of money of which year, and whether it deviates or is expected to. */
export const requiredReasons = ({
  reasons,
  money,
}: Pick<RequiredTexts['items'][number], 'reasons' | 'money'>): string =>
  formatList(
    reasons.map((one) =>
      one === 'geld' && money !== null
        ? texts.money(money.year, formatEuro(Math.abs(money.deviation)), money.deviation > 0, money.isExpected)
        : texts.reasons[one],
    ),
  );
