import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Route, Switch } from 'wouter';
import { isNotFound } from './api/get.ts';
import { Shell } from './components/shell.tsx';
import { AboutPage } from './pages/about.tsx';
import { BudgetPage } from './pages/budget.tsx';
import { ContractPage } from './pages/contract.tsx';
import { DeliveryPage } from './pages/delivery.tsx';
import { GoalPage } from './pages/goal.tsx';
import { IndicatorPage } from './pages/indicator.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { SourcesPage } from './pages/sources.tsx';

// The figures change when a new generation is published, a few times a year: five minutes is fresh enough.
const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5 * 60_000, retry: (failures, error) => failures < 1 && !isNotFound(error) },
  },
});

export const App = () => (
  <QueryClientProvider client={client}>
    <Shell>
      <Switch>
        <Route path="/" component={OverviewPage} />
        <Route path="/doelen/:id">{({ id }) => <GoalPage key={id} id={id} />}</Route>
        <Route path="/indicatoren/:slug">{({ slug }) => <IndicatorPage key={slug} slug={slug} />}</Route>
        <Route path="/begroting" component={BudgetPage} />
        <Route path="/bronnen" component={SourcesPage} />
        <Route path="/bronnen/leveringen/:id">{({ id }) => <DeliveryPage key={id} id={id} />}</Route>
        <Route path="/bronnen/afspraken/:kind">{({ kind }) => <ContractPage key={kind} kind={kind} />}</Route>
        <Route path="/over" component={AboutPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Shell>
  </QueryClientProvider>
);
