import { aboutRoutes } from '../routes/about.tsx';
import { budgetRoutes } from '../routes/budget.tsx';
import { goalRoutes } from '../routes/goal.tsx';
import { indicatorRoutes } from '../routes/indicator.tsx';
import { notFoundRoutes } from '../routes/not-found.tsx';
import { overviewRoutes } from '../routes/overview.tsx';
import type { PageRoute } from '../routes/page-route.ts';
import { sourcesRoutes } from '../routes/sources.tsx';

/** Every page with the script that takes it over (entries/); the last takes every other address. */
export const routes: readonly { entry: string; routes: readonly PageRoute[] }[] = [
  { entry: 'overview', routes: overviewRoutes },
  { entry: 'goal', routes: goalRoutes },
  { entry: 'indicator', routes: indicatorRoutes },
  { entry: 'budget', routes: budgetRoutes },
  { entry: 'sources', routes: sourcesRoutes },
  { entry: 'about', routes: aboutRoutes },
  { entry: 'not-found', routes: notFoundRoutes },
];
