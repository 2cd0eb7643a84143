import { use, useLayoutEffect, useRef, useState } from 'react';
import { dashboardQuery } from '../api/dashboard.ts';
import { useAnswer } from '../api/use-answer.ts';
import { chosenHere } from '../filters/chosen-here.ts';
import { ChosenContext } from '../filters/chosen.ts';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { choiceWords, generationWords, paperFootProperty, paperFootValue } from '../words/paper-foot.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** What is chosen in words: told by the controls on the server, as it was sent until its reader chooses something else. */
const useChoiceWords = (parameters: URLSearchParams): string => {
  const told = use(ChosenContext);
  const sent = useRef(parameters);
  const [words, setWords] = useState('');
  // At once: who prints right after a choice has it at the foot.
  useLayoutEffect(() => {
    if (parameters !== sent.current) setWords(choiceWords(chosenHere(parameters)));
  }, [parameters]);
  return told === null ? words : choiceWords(told.heard());
};

/** On paper only: which figures these are, with what choices, and where they stand; the foot of every sheet says the first two. */
export const PrintFoot = () => {
  const { path, today, moment } = use(PlaceContext);
  const parameters = useSearchParameters();
  const generation = generationWords(useAnswer(dashboardQuery()).data);
  const choices = useChoiceWords(parameters);
  useLayoutEffect(() => {
    if (choices === '') return;
    // What was sent says it already (server/document.ts).
    document.documentElement.style.setProperty(paperFootProperty, paperFootValue([generation, choices]));
  }, [generation, choices]);
  const search = parameters.size === 0 ? '' : `?${parameters}`;
  const address = `${moment?.base ?? ''}${path}${search}`;
  // The day of a frozen page is that on which it was frozen: nobody knows when it is printed.
  const told = moment === undefined ? texts.paper.printed(formatDate(today), address) : texts.paper.frozen(address);
  return (
    <div className="print-foot main">
      {generation === '' ? null : <p>{generation}</p>}
      <p suppressHydrationWarning>{choices}</p>
      {today === '' ? null : <p>{told}</p>}
    </div>
  );
};
