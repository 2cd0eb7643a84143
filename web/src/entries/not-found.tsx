import { NotFoundPage } from '../pages/not-found.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <NotFoundPage />);
