import { BudgetPage } from '../pages/budget.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <BudgetPage />);
