import { QuarterlyPage } from '../pages/quarterly.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <QuarterlyPage />);
