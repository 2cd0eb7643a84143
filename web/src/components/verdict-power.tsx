import type { Verdict } from 'server/contract.ts';
import { powerWords } from '../words/verdict-power.ts';
import { indicatorTexts as texts } from '../texts/indicator.ts';

/** What a measurement of this size could have shown at all. */
export const VerdictPower = ({ verdict }: { verdict: Verdict }) => {
  const power = powerWords(verdict);
  return power === null ? null : (
    <p className="note">
      <strong>{texts.verdicts.power}</strong> {power}
    </p>
  );
};
