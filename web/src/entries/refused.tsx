import { RefusedPage } from '../pages/refused.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <RefusedPage />);
