import { polarityWords } from '../words/polarity.ts';
import { InterpretationMark } from './interpretation-mark.tsx';

/** Which way is favourable, marked where the plan does not say so itself. */
export const PolarityWords = ({ polarity, interpreted }: { polarity: string; interpreted: boolean }) => (
  <>
    {polarityWords(polarity)} {interpreted ? <InterpretationMark /> : null}
  </>
);
