import { budgetRoutes } from '../routes/budget.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(budgetRoutes);
