import { SourcesPage } from '../pages/sources.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(() => <SourcesPage />);
