import { GoalPage } from '../pages/goal.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ id = '' }) => <GoalPage id={id} />);
