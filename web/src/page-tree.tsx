import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Shell } from './components/shell.tsx';
import type { PageRoute } from './routes/page-route.ts';
import { Today } from './today.ts';

type Props = {
  client: QueryClient;
  routes: readonly PageRoute[];
  today: string;
  /** Path and search for the server; the browser has its own. */
  address?: string;
};

/** The whole page, the same on the server and in the browser. */
export const PageTree = ({ client, routes, today, address }: Props) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <Router {...(address === undefined ? {} : { ssrPath: address })}>
        <Today value={today}>
          <Shell>
            <Switch>
              {routes.map(({ path, page }) => (
                <Route key={path ?? '*'} {...(path === undefined ? {} : { path })}>
                  {page}
                </Route>
              ))}
            </Switch>
          </Shell>
        </Today>
      </Router>
    </QueryClientProvider>
  </StrictMode>
);
