import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Ask, SentAnswer, ShownMoment } from 'server/pages/page-renderer.ts';
import { answersOf } from '../api/answers.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { drawChart } from '../charts/draw-svg.ts';
import { ChosenContext, chosenWords, type Chosen } from '../filters/chosen.ts';
import type { Place } from '../page-data.ts';
import { PageTree } from '../page-tree.tsx';
import { pageAt } from './page-at.ts';

/** A page asks at most so many times for what depends on an answer before it. */
const rounds = 6;

const statusOf = (entry: string, sent: Readonly<Record<string, SentAnswer>>): number => {
  const failed = Object.values(sent).flatMap((answer) => ('body' in answer ? [] : answer.status));
  return failed[0] ?? (entry === 'not-found' ? 404 : 200);
};

type Asked = { path: string; search: string; ask: Ask; today: string; moment?: ShownMoment | undefined };

export type AnsweredPage = {
  entry: string;
  status: number;
  place: Place;
  answers: Readonly<Record<string, SentAnswer>>;
  /** What its address chooses, as its controls say. */
  chosen(): readonly Chosen[];
  /** As HTML; `around` stands around the page, `view` in place of what is at its address. */
  draw(around?: (page: ReactNode) => ReactNode, view?: ReactNode, bare?: boolean): string;
};

/** The page at an address, with an answer to everything that it asks. */
export const answeredPage = ({ path, search, ask, today, moment }: Asked): AnsweredPage => {
  const { entry, view, params } = pageAt(path);
  const place = { path, search, params, today, ...(moment === undefined ? {} : { moment }) };
  const answers: Record<string, SentAnswer> = {};
  const words = chosenWords(new URLSearchParams(search));
  let known = answersOf(answers);
  const page = () => (
    <ChosenContext value={words}>
      <PageTree answers={known} place={place} view={view} />
    </ChosenContext>
  );
  for (let round = 0; round < rounds; round += 1) {
    renderToString(page());
    const missed = known.missed();
    if (missed.length === 0) break;
    for (const wanted of missed) answers[wanted] = ask(wanted);
    known = answersOf(answers);
  }
  return {
    entry,
    status: statusOf(entry, answers),
    place,
    answers,
    chosen: words.heard,
    draw: (around = (drawn) => drawn, instead, bare = false) => {
      const drawn =
        instead === undefined ? (
          page()
        ) : (
          <ChosenContext value={words}>
            <PageTree answers={known} place={place} view={() => instead} bare={bare} />
          </ChosenContext>
        );
      return renderToString(<DrawContext value={drawChart}>{around(drawn)}</DrawContext>);
    },
  };
};
