import { WriteDuidingPage } from '../pages/write-duiding.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ about = '', subject = '' }) => <WriteDuidingPage about={about} subject={subject} />);
