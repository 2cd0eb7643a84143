import { NotFoundPage } from '../pages/not-found.tsx';
import type { PageRoute } from './page-route.ts';

export const notFoundRoutes: readonly PageRoute[] = [{ page: () => <NotFoundPage /> }];
