import { QuestionsPage } from '../pages/questions.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <QuestionsPage />);
