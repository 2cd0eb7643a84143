import { SetPage } from '../pages/set.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ id = '' }) => <SetPage id={id} />);
