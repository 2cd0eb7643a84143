import { SourcesPage } from '../pages/sources.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <SourcesPage />);
