import { notFoundRoutes } from '../routes/not-found.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(notFoundRoutes);
