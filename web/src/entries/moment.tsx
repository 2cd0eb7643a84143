import { MomentPage } from '../pages/moment.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ id = '' }) => <MomentPage id={id} />);
