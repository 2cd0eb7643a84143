import type { Budgets } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { termsQuery } from '../api/glossary.ts';
import { budgetsQuery } from '../api/budgets.ts';
import { asSent } from '../components/as-sent.tsx';
import { BackTestSection } from '../components/back-test-section.tsx';
import { BudgetOutlook } from '../components/budget-outlook.tsx';
import { BudgetTold } from '../components/budget-told.tsx';
import { BudgetPart } from '../components/budget-part.tsx';
import { BudgetWaterfall } from '../components/budget-waterfall.tsx';
import { BudgetYear } from '../components/budget-year.tsx';
import { SizeClasses } from '../components/size-classes.tsx';
import { OverrunTable } from '../components/overrun-table.tsx';
import { onUse } from '../components/on-use.tsx';
import { Page } from '../components/page.tsx';
import { WithTerms } from '../components/with-terms.tsx';
import { PageAnswer } from './page-answer.tsx';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { budgetTexts as texts } from '../texts/budget.ts';

const UsedBudgetYear = onUse(
  import.meta.env.SSR ? BudgetYear : null,
  async () => (await import('../components/budget-year.tsx')).BudgetYear,
);

const UsedBudgetWaterfall = onUse(
  import.meta.env.SSR ? BudgetWaterfall : null,
  async () => (await import('../components/budget-waterfall.tsx')).BudgetWaterfall,
);

const UsedBudgetOutlook = onUse(
  import.meta.env.SSR ? BudgetOutlook : null,
  async () => (await import('../components/budget-outlook.tsx')).BudgetOutlook,
);

const UsedBudgetPart = onUse(
  import.meta.env.SSR ? BudgetPart : null,
  async () => (await import('../components/budget-part.tsx')).BudgetPart,
);

const UsedSizeClasses = onUse(
  import.meta.env.SSR ? SizeClasses : null,
  async () => (await import('../components/size-classes.tsx')).SizeClasses,
);

const SentOverrunTable = asSent(
  'table',
  import.meta.env.SSR ? OverrunTable : null,
  async () => (await import('../components/overrun-table.tsx')).OverrunTable,
);

const SentBackTestSection = asSent(
  'lookingBack',
  import.meta.env.SSR ? BackTestSection : null,
  async () => (await import('../components/back-test-section.tsx')).BackTestSection,
);

const SentBudgetTold = asSent(
  'told',
  import.meta.env.SSR ? BudgetTold : null,
  async () => (await import('../components/budget-told.tsx')).BudgetTold,
);

const noSources: NonNullable<Budgets['peerSources']> = [];

/** Of the words below the figures. */
const terms = termsQuery([
  'begroting',
  'breuk',
  'grootboek',
  'interpretatie',
  'iv3',
  'lasten-en-baten',
  'saldo',
  'taakveld',
]);

const Content = ({ budgets }: { budgets: Budgets }) => {
  const part = useSearchParameters().get('onderdeel') ?? '';
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>}>
      <UsedBudgetYear lines={budgets.items} />
      <UsedBudgetWaterfall lines={budgets.items} />
      <UsedBudgetPart lines={budgets.items} />
      <SentBudgetTold lines={budgets.items} part={part} />
      <UsedBudgetOutlook lines={budgets.items} />
      {budgets.peers === undefined ? null : (
        <UsedSizeClasses lines={budgets.peers} sources={budgets.peerSources ?? noSources} />
      )}
      <SentOverrunTable lines={budgets.items} />
      {budgets.backTest === undefined ? null : <SentBackTestSection tests={budgets.backTest} />}
      <section className="panel" aria-labelledby="uitleg">
        <h2 id="uitleg" className="utrecht-heading-2">
          {texts.reading}
        </h2>
        <ul className="notes">
          {budgets.notes.map((note) => (
            <li key={note}>
              <WithTerms text={note} terms={terms} />
            </li>
          ))}
          <li>{texts.negative}</li>
        </ul>
      </section>
    </Page>
  );
};

/** Budget against realisation, by year and quarter, per principle and taakveld. */
export const BudgetPage = () => (
  <PageAnswer query={useAnswer(budgetsQuery())} what={texts.what}>
    {(budgets) => <Content budgets={budgets} />}
  </PageAnswer>
);
