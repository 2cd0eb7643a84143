import { AboutPage } from '../pages/about.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <AboutPage />);
