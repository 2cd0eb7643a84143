import { goalRoutes } from '../routes/goal.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(goalRoutes);
