import { accountTexts as texts } from '../texts/account.ts';

/** Signs out. */
export const SignOut = ({ csrf }: { csrf: string }) => (
  <form method="post" action="/afmelden">
    <input type="hidden" name="csrf" value={csrf} />
    <button type="submit" className="utrecht-button utrecht-button--secondary-action">
      {texts.signOut}
    </button>
  </form>
);
