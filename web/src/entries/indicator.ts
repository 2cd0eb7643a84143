import { indicatorRoutes } from '../routes/indicator.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(indicatorRoutes);
