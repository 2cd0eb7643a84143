import { sourcesRoutes } from '../routes/sources.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(sourcesRoutes);
