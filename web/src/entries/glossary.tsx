import { GlossaryPage } from '../pages/glossary.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(() => <GlossaryPage />);
