import { ToWritePage } from '../pages/to-write.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <ToWritePage />);
