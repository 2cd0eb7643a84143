import { use } from 'react';
import { dashboardQuery } from '../api/dashboard.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { formatDate, formatList } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** On paper only: which figures these are, with what choices, and where they stand. */
export const PrintFoot = () => {
  const { path, today, moment } = use(PlaceContext);
  const parameters = useSearchParameters();
  const { data } = useAnswer(dashboardQuery());
  const choices = [...parameters].map(([name, value]) => `${name} ${value}`);
  const search = choices.length === 0 ? '' : `?${parameters}`;
  const address = `${moment?.base ?? ''}${path}${search}`;
  // The day of a frozen page is that on which it was frozen: nobody knows when it is printed.
  const told = moment === undefined ? texts.paper.printed(formatDate(today), address) : texts.paper.frozen(address);
  return (
    <div className="print-foot main">
      {data === undefined ? null : <p>{texts.paper.generation(data.gemeente.name, data.generation)}</p>}
      <p>{choices.length === 0 ? texts.paper.noChoices : texts.paper.choices(formatList(choices))}</p>
      {today === '' ? null : <p>{told}</p>}
    </div>
  );
};
