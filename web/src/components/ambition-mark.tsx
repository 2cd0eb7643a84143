import { ambitionWords } from '../words/ambition.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { verdictTexts as texts } from '../texts/verdict.ts';

const shapes = {
  up: <path d="M8 2l6 11H2z" />,
  down: <path d="M8 14L2 3h12z" />,
  level: <path d="M2 4h12v3H2zM2 9h12v3H2z" />,
  full: <circle cx="8" cy="8" r="6.5" />,
  frame: <path d="M2 2h12v12H2zM5 5v6h6V5z" fillRule="evenodd" />,
  norm: <path d="M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM7 4h2v3.6l2.6 1.6-1 1.6L7 8.6z" fillRule="evenodd" />,
  follow: <path d="M8 1.5l6.5 6.5L8 14.5 1.5 8z" />,
  none: <path d="M3 7h10v2H3z" />,
} as const;

type Props = {
  ambition: string | null;
  interpreted: boolean;
  /** The words before it say already that it is the ambition. */
  named?: boolean;
};

/** The ambition of a goal: a shape and the plan's own word, letter for letter; colour says nothing here. */
export const AmbitionMark = ({ ambition, interpreted, named = false }: Props) => {
  const { why, shape } = ambitionWords(ambition);
  return (
    <span className="ambition">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="currentColor">
        {shapes[shape]}
      </svg>
      <span title={why}>
        {named ? null : <span className="visually-hidden">{texts.ambition}</span>}
        {ambition ?? texts.noAmbition}
      </span>
      {interpreted ? <InterpretationMark /> : null}
    </span>
  );
};
