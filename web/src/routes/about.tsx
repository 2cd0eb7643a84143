import { AboutPage } from '../pages/about.tsx';
import type { PageRoute } from './page-route.ts';

export const aboutRoutes: readonly PageRoute[] = [{ path: '/over', page: () => <AboutPage /> }];
