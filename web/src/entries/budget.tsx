import { BudgetPage } from '../pages/budget.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(() => <BudgetPage />);
