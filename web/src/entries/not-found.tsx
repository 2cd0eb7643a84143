import { NotFoundPage } from '../pages/not-found.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(() => <NotFoundPage />);
