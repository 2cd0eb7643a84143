import type { IndicatorSheet, Observations, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { indicatorQuery } from '../api/indicator.ts';
import { observationsQuery } from '../api/observations.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { Comparison } from '../components/comparison.tsx';
import { DefinitionSheet } from '../components/definition-sheet.tsx';
import { IndicatorBreakdown } from '../components/indicator-breakdown.tsx';
import { IndicatorTrend } from '../components/indicator-trend.tsx';
import { asSent } from '../components/as-sent.tsx';
import { IndicatorVerdicts } from '../components/indicator-verdicts.tsx';
import { InventedMark } from '../components/invented-mark.tsx';
import { LatestWords } from '../components/latest-words.tsx';
import { MissingSources } from '../components/missing-sources.tsx';
import { onUse } from '../components/on-use.tsx';
import { Page } from '../components/page.tsx';
import { Picker } from '../components/picker.tsx';
import { Pickers } from '../components/pickers.tsx';
import { ToldSection } from '../components/told-section.tsx';
import { Provenance } from '../components/provenance.tsx';
import { nextFigureWords } from '../words/next-figure.ts';
import { useChoice } from '../filters/use-choice.ts';
import { PageAnswer } from './page-answer.tsx';
import { indicatorTexts } from '../texts/indicator.ts';
import { aroundTexts } from '../texts/around.ts';

const UsedIndicatorTrend = onUse(
  import.meta.env.SSR ? IndicatorTrend : null,
  async () => (await import('../components/indicator-trend.tsx')).IndicatorTrend,
);

const UsedProvenance = onUse(
  import.meta.env.SSR ? Provenance : null,
  async () => (await import('../components/provenance.tsx')).Provenance,
);

const UsedIndicatorBreakdown = onUse(
  import.meta.env.SSR ? IndicatorBreakdown : null,
  async () => (await import('../components/indicator-breakdown.tsx')).IndicatorBreakdown,
);

const SentMissingSources = asSent(
  'sources',
  import.meta.env.SSR ? MissingSources : null,
  async () => (await import('../components/missing-sources.tsx')).MissingSources,
);

const SentComparison = asSent(
  'comparison',
  import.meta.env.SSR ? Comparison : null,
  async () => (await import('../components/comparison.tsx')).Comparison,
);

const SentDefinitionSheet = asSent(
  'definition',
  import.meta.env.SSR ? DefinitionSheet : null,
  async () => (await import('../components/definition-sheet.tsx')).DefinitionSheet,
);

const SentIndicatorVerdicts = asSent(
  'verdict',
  import.meta.env.SSR ? IndicatorVerdicts : null,
  async () => (await import('../components/indicator-verdicts.tsx')).IndicatorVerdicts,
);

const SentToldSection = asSent(
  'told',
  import.meta.env.SSR ? ToldSection : null,
  async () => (await import('../components/told-section.tsx')).ToldSection,
);

type Props = { sheet: IndicatorSheet; totals: Observations; gemeente: Principles['gemeente'] };

const IndicatorContent = ({ sheet, totals, gemeente }: Props) => {
  const [key, measureChoice] = useChoice(
    'meting',
    sheet.measures.map((measure) => measure.key),
    'main',
  );
  const measure = sheet.measures.find((one) => one.key === key);
  return (
    <Page
      title={sheet.name}
      crumbs={[
        { href: '/', name: aroundTexts.pages.overview },
        ...sheet.goals.map((goal) => ({ href: `/doelen/${goal}`, name: indicatorTexts.goal(goal) })),
      ]}
      lead={
        <>
          <LatestWords latest={sheet.latest} />
          {sheet.set === 'bijlage 3' ? null : <span className="tag">{sheet.set}</span>}
          {sheet.invented ? <InventedMark /> : null}
          <p className="note">{indicatorTexts.next(nextFigureWords(sheet))}</p>
        </>
      }
    >
      {sheet.caveats.map((caveat) => (
        <p key={caveat} className="utrecht-alert utrecht-alert--warning">
          {caveat}
        </p>
      ))}
      <SentMissingSources missing={sheet.missing} />
      {sheet.verdicts === undefined || sheet.verdicts.length === 0 ? null : (
        <SentIndicatorVerdicts verdicts={sheet.verdicts} measures={sheet.measures} />
      )}
      <SentToldSection about="indicator" subject={sheet.id} />
      {sheet.measures.length > 1 ? (
        <Pickers>
          <Picker
            label={indicatorTexts.measure}
            options={sheet.measures.map((one) => ({ value: one.key, name: one.name }))}
            choice={measureChoice}
          />
        </Pickers>
      ) : null}
      {measure === undefined ? null : (
        <>
          <UsedIndicatorTrend sheet={sheet} measure={measure} observations={totals.items} gemeente={gemeente} />
          <SentComparison sheet={sheet} measure={measure} observations={totals.items} gemeente={gemeente} />
          <UsedIndicatorBreakdown sheet={sheet} measure={measure} gemeente={gemeente} />
          <SentDefinitionSheet sheet={sheet} measure={measure} />
          <UsedProvenance sheet={sheet} measure={measure} totals={totals.items} gemeente={gemeente} />
        </>
      )}
      <p className="utrecht-paragraph">
        <a href="/bronnen" className="utrecht-link">
          {indicatorTexts.allSources}
        </a>
      </p>
    </Page>
  );
};

/** One indicator: trend, groups, what is counted and how, and the files behind it. */
export const IndicatorPage = ({ slug }: { slug: string }) => {
  const sheet = useAnswer(indicatorQuery(slug));
  const totals = useAnswer(observationsQuery(slug, null));
  const dashboard = useAnswer(dashboardQuery());
  return (
    <PageAnswer query={sheet} what={indicatorTexts.what.figure} gone={indicatorTexts.gone}>
      {(found) => (
        <PageAnswer query={totals} what={indicatorTexts.what.series}>
          {(observations) => (
            <PageAnswer query={dashboard} what={aroundTexts.what}>
              {({ gemeente }) => <IndicatorContent sheet={found} totals={observations} gemeente={gemeente} />}
            </PageAnswer>
          )}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
