import { OverviewPage } from '../pages/overview.tsx';
import type { PageRoute } from './page-route.ts';

export const overviewRoutes: readonly PageRoute[] = [{ path: '/', page: () => <OverviewPage /> }];
