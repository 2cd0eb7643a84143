import type { ShownSession } from 'server/access/contract.ts';
import { formatMoment } from '../format.ts';
import { accountTexts as texts } from '../texts/account.ts';

type Props = { session: ShownSession; action: string; csrf: string };

/** Ends one session. */
export const EndSession = ({ session: { handle, name, startedAt }, action, csrf }: Props) => (
  <form method="post" action={action}>
    <input type="hidden" name="csrf" value={csrf} />
    <button
      type="submit"
      name="sessie"
      value={handle}
      className="utrecht-button utrecht-button--secondary-action"
      aria-label={texts.table.endOne(name, formatMoment(startedAt))}
    >
      {texts.signOut}
    </button>
  </form>
);
