import type { Break } from '../charts/segments.ts';
import { periodPhrase } from '../format.ts';
import { figureTexts } from '../texts/figure.ts';

/** Why the figures before and after a moment cannot be compared. */
export const BreakNotes = ({ breaks }: { breaks: readonly Break[] }) =>
  breaks.map(({ from, why }) => (
    <p key={`${from}-${why}`} className="note">
      {figureTexts.break(periodPhrase(from), why)}
    </p>
  ));
