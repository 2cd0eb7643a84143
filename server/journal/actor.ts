/** Who does something to the journal: the account as the sign-in names it, in which role, and from where. */
export type Actor = {
  name: string;
  role: string;
  origin: string;
  /** Tells two of the same name apart (access/account-id.ts); absent for who has no account. */
  account?: string;
};
