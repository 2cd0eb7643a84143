import { accountTexts as texts } from '../texts/account.ts';

/**
 * Who is signed in, in the head of every page. Pages are the same for everybody and kept so: a small script fills this in for who
 * is signed in (start/fill-account.ts). Where no script runs, the link leads to a page that says the same.
 */
export const AccountLink = () => (
  <div className="account" data-account="kop">
    <span data-account="wie" hidden />
    <a href="/account" className="utrecht-link account__link" data-account="link" data-mine={texts.mine}>
      {texts.link}
    </a>
    <a href="/berichten" className="utrecht-link account__link" data-account="berichten" data-new={texts.isNew} hidden>
      {texts.notices}
    </a>
    <form method="post" action="/afmelden" data-account="afmelden" hidden>
      <input type="hidden" name="csrf" />
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {texts.signOut}
      </button>
    </form>
  </div>
);
