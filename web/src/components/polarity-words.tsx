import { capitalise } from '../format.ts';
import { polarityWords } from '../words/polarity.ts';
import { InterpretationMark } from './interpretation-mark.tsx';

type Props = {
  polarity: string;
  interpreted: boolean;
  /** A sentence of its own. */
  alone?: boolean;
};

/** Which way is favourable, marked where the plan does not say so itself. */
export const PolarityWords = ({ polarity, interpreted, alone = false }: Props) => (
  <>
    {alone ? `${capitalise(polarityWords(polarity))}.` : polarityWords(polarity)}{' '}
    {interpreted ? <InterpretationMark /> : null}
  </>
);
