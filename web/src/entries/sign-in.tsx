import { SignInPage } from '../pages/sign-in.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(() => <SignInPage />);
