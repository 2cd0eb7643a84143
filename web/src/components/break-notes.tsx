import type { Break } from '../charts/segments.ts';
import { periodPhrase } from '../format.ts';

/** Why the figures before and after a moment cannot be compared. */
export const BreakNotes = ({ breaks }: { breaks: readonly Break[] }) =>
  breaks.map(({ from, why }) => (
    <p key={`${from}-${why}`} className="note">
      Breuk in de reeks vanaf {periodPhrase(from)}: {why} Vergelijk de cijfers ervoor en erna niet met elkaar.
    </p>
  ));
