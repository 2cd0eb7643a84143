import { AuditPage } from '../pages/audit.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <AuditPage />);
