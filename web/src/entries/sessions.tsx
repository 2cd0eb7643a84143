import { SessionsPage } from '../pages/sessions.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <SessionsPage />);
