import { askAccount, type Account } from './ask-account.ts';

/** A right of the matrix of roles (docs/roles.md). */
export type Right = Account['may'][number];

/** Why its reader cannot send a form: nobody is signed in, or the role of this name may not. */
export type Refusal = { roleName: string | null };

/** Null where the reader may, or where that cannot be asked just now: then sending it says so. */
export const askRefusal = async (right: Right): Promise<Refusal | null> => {
  try {
    const account = await askAccount();
    return account?.may.includes(right) === true ? null : { roleName: account?.roleName ?? null };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
};
