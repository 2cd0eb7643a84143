import { IndicatorPage } from '../pages/indicator.tsx';
import type { PageRoute } from './page-route.ts';

export const indicatorRoutes: readonly PageRoute[] = [
  { path: '/indicatoren/:slug', page: ({ slug = '' }) => <IndicatorPage slug={slug} /> },
];
