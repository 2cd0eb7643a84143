import { overviewRoutes } from '../routes/overview.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(overviewRoutes);
