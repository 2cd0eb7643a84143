import { AccountPage } from '../pages/account.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <AccountPage />);
