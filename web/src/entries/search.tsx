import { SearchPage } from '../pages/search.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(() => <SearchPage />);
