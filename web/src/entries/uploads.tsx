import { UploadsPage } from '../pages/uploads.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <UploadsPage />);
