import { SetsPage } from '../pages/sets.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <SetsPage />);
