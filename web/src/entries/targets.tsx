import { TargetsPage } from '../pages/targets.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <TargetsPage />);
