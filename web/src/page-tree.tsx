import { StrictMode } from 'react';
import { AnswersContext, type Answers } from './api/answers.ts';
import { Shell } from './components/shell.tsx';
import type { Place, View } from './page-data.ts';
import { PlaceContext } from './place-context.ts';

type Props = { answers: Answers; place: Place; view: View };

/** The whole page, the same on the server and in the browser. */
export const PageTree = ({ answers, place, view }: Props) => (
  <StrictMode>
    <AnswersContext value={answers}>
      <PlaceContext value={place}>
        <Shell>{view(place.params)}</Shell>
      </PlaceContext>
    </AnswersContext>
  </StrictMode>
);
