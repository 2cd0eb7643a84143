import { BudgetPage } from '../pages/budget.tsx';
import type { PageRoute } from './page-route.ts';

export const budgetRoutes: readonly PageRoute[] = [{ path: '/begroting', page: () => <BudgetPage /> }];
