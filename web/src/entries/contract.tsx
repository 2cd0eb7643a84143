import { ContractPage } from '../pages/contract.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(({ kind = '' }) => <ContractPage kind={kind} />);
