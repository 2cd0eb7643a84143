import { GoalPage } from '../pages/goal.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(({ id = '' }) => <GoalPage id={id} />);
