import { use, useEffect } from 'react';
import { dashboardQuery } from '../api/dashboard.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { paperFoot, paperFootProperty, paperFootValue } from '../words/paper-foot.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** On paper only: which figures these are, with what choices, and where they stand; the foot of every sheet says the first two. */
export const PrintFoot = () => {
  const { path, today, moment } = use(PlaceContext);
  const parameters = useSearchParameters();
  const { data } = useAnswer(dashboardQuery());
  const lines = paperFoot(data, parameters);
  const onSheets = paperFootValue(lines);
  // As it was sent (server/document.ts), and as the reader chooses since.
  useEffect(() => document.documentElement.style.setProperty(paperFootProperty, onSheets), [onSheets]);
  const search = parameters.size === 0 ? '' : `?${parameters}`;
  const address = `${moment?.base ?? ''}${path}${search}`;
  // The day of a frozen page is that on which it was frozen: nobody knows when it is printed.
  const told = moment === undefined ? texts.paper.printed(formatDate(today), address) : texts.paper.frozen(address);
  return (
    <div className="print-foot main">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {today === '' ? null : <p>{told}</p>}
    </div>
  );
};
