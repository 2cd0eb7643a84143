import { OverviewPage } from '../pages/overview.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(() => <OverviewPage />);
