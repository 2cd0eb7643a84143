import type { Budgets } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { termsQuery } from '../api/glossary.ts';
import { budgetsQuery } from '../api/budgets.ts';
import { BackTestSection } from '../components/back-test-section.tsx';
import { BudgetOutlook } from '../components/budget-outlook.tsx';
import { BudgetPart } from '../components/budget-part.tsx';
import { BudgetWaterfall } from '../components/budget-waterfall.tsx';
import { BudgetYear } from '../components/budget-year.tsx';
import { OverrunTable } from '../components/overrun-table.tsx';
import { Page } from '../components/page.tsx';
import { WithTerms } from '../components/with-terms.tsx';
import { PageAnswer } from './page-answer.tsx';

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

const Content = ({ budgets }: { budgets: Budgets }) => (
  <Page
    title="Wat kost het sociaal domein?"
    lead={
      <p>
        Per principe en per taakveld: wat de raad heeft begroot en wat er is uitgegeven, en wat het jaar naar
        verwachting kost.
      </p>
    }
  >
    <BudgetYear lines={budgets.items} />
    <BudgetWaterfall lines={budgets.items} />
    <BudgetPart lines={budgets.items} />
    <BudgetOutlook lines={budgets.items} />
    <OverrunTable lines={budgets.items} />
    {budgets.backTest === undefined ? null : <BackTestSection tests={budgets.backTest} />}
    <section className="panel" aria-labelledby="uitleg">
      <h2 id="uitleg" className="utrecht-heading-2">
        Zo leest u deze cijfers
      </h2>
      <ul className="notes">
        {budgets.notes.map((note) => (
          <li key={note}>
            <WithTerms text={note} terms={terms} />
          </li>
        ))}
        <li>
          Een bedrag onder nul betekent: er komt meer geld binnen dan er uitgaat. Daarvan rekenen we geen percentage
          uit.
        </li>
      </ul>
    </section>
  </Page>
);

/** Budget against realisation, by year and quarter, per principle and taakveld. */
export const BudgetPage = () => (
  <PageAnswer query={useAnswer(budgetsQuery())} what="De begroting is">
    {(budgets) => <Content budgets={budgets} />}
  </PageAnswer>
);
