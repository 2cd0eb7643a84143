import { MomentsPage } from '../pages/moments.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <MomentsPage />);
