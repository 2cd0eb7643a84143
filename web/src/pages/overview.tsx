import type { Principles, Signals } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { principlesQuery } from '../api/principles.ts';
import { signalsQuery } from '../api/signals.ts';
import { asSent } from '../components/as-sent.tsx';
import { OverviewGoals } from '../components/overview-goals.tsx';
import { OverviewNews } from '../components/overview-news.tsx';
import { OverviewShort } from '../components/overview-short.tsx';
import { Page } from '../components/page.tsx';
import { Picker } from '../components/picker.tsx';
import { Pickers } from '../components/pickers.tsx';
import { useOpenNamed } from '../filters/use-open-named.ts';
import { useChoice } from '../filters/use-choice.ts';
import { PageAnswer } from './page-answer.tsx';
import { overviewTexts } from '../texts/overview.ts';

const SentShort = asSent(
  'short',
  import.meta.env.SSR ? OverviewShort : null,
  async () => (await import('../components/overview-short.tsx')).OverviewShort,
);

const SentNews = asSent(
  'news',
  import.meta.env.SSR ? OverviewNews : null,
  async () => (await import('../components/overview-news.tsx')).OverviewNews,
);

const SentGoals = asSent(
  'goals',
  import.meta.env.SSR ? OverviewGoals : null,
  async () => (await import('../components/overview-goals.tsx')).OverviewGoals,
);

const shows = [
  { value: 'alle', name: overviewTexts.shows.all },
  { value: 'wijkt-af', name: overviewTexts.shows.deviating },
  { value: 'signaal', name: overviewTexts.shows.signal },
  { value: 'zonder', name: overviewTexts.shows.without },
];

const Overview = ({ principles, signals }: { principles: Principles; signals: Signals }) => {
  const [show, choice] = useChoice(
    'toon',
    shows.map(({ value }) => value),
    'alle',
  );
  useOpenNamed();
  return (
    <Page title={overviewTexts.title} lead={<p>{overviewTexts.lead}</p>}>
      <SentShort principles={principles} signals={signals} />
      <SentNews principles={principles} signals={signals} />
      <Pickers>
        <Picker label={overviewTexts.show} options={shows} choice={choice} />
      </Pickers>
      <SentGoals principles={principles} signals={signals} show={show} />
    </Page>
  );
};

/** The overview: what stands out, every principle at a glance, every goal with its latest figures. */
export const OverviewPage = () => {
  const principles = useAnswer(principlesQuery());
  const signals = useAnswer(signalsQuery());
  return (
    <PageAnswer query={principles} what={overviewTexts.what.goals}>
      {(found) => (
        <PageAnswer query={signals} what={overviewTexts.what.signals}>
          {(deviating) => <Overview principles={found} signals={deviating} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
