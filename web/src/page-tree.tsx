import { StrictMode, useEffect } from 'react';
import type { Answers } from './api/answers.ts';
import { AnswersContext } from './api/answers-context.ts';
import { Shell } from './components/shell.tsx';
import type { Place, View } from './page-data.ts';
import { PlaceContext } from './place-context.ts';

/** `bare`: without header, menu and footer, for a frame in another page. `onTaken`: the browser has taken it over. */
type Props = { answers: Answers; place: Place; view: View; bare?: boolean; onTaken?: () => void };

/** The whole page, the same on the server and in the browser. */
export const PageTree = ({ answers, place, view, bare = false, onTaken }: Props) => {
  useEffect(() => onTaken?.(), [onTaken]);
  return (
    <StrictMode>
      <AnswersContext value={answers}>
        <PlaceContext value={place}>
          {bare ? <main className="main">{view(place.params)}</main> : <Shell>{view(place.params)}</Shell>}
        </PlaceContext>
      </AnswersContext>
    </StrictMode>
  );
};
