import { GoalPage } from '../pages/goal.tsx';
import type { PageRoute } from './page-route.ts';

export const goalRoutes: readonly PageRoute[] = [{ path: '/doelen/:id', page: ({ id = '' }) => <GoalPage id={id} /> }];
