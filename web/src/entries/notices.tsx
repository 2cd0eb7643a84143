import { NoticesPage } from '../pages/notices.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <NoticesPage />);
