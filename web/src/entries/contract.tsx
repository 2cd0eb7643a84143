import { ContractPage } from '../pages/contract.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ kind = '' }) => <ContractPage kind={kind} />);
