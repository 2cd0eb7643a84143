import { aboutRoutes } from '../routes/about.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(aboutRoutes);
