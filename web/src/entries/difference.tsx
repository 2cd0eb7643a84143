import { DifferencePage } from '../pages/difference.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ id = '', other = '' }) => <DifferencePage id={id} other={other} />);
