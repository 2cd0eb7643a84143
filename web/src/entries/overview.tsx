import { OverviewPage } from '../pages/overview.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <OverviewPage />);
