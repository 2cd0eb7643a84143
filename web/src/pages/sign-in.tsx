import { signInQuery } from '../api/account.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DemonstrationForm } from '../components/demonstration-form.tsx';
import { Page } from '../components/page.tsx';
import { accountTexts } from '../texts/account.ts';
import { PageAnswer } from './page-answer.tsx';

const texts = accountTexts.signIn;

/** Where somebody signs in: at the provider, or in the demonstration by choosing a role. */
export const SignInPage = () => (
  <PageAnswer query={useAnswer(signInQuery())} what={texts.what}>
    {({ kind, returnTo, message, roles, csrf, signOutUrl }) => (
      <Page title={texts.title}>
        {message === null ? null : (
          <output className="utrecht-paragraph">
            <strong>{texts.messages[message]}</strong>
          </output>
        )}
        {signOutUrl === null ? null : (
          <p>
            <a href={signOutUrl} className="utrecht-link">
              {texts.signOutThere}
            </a>
          </p>
        )}
        {kind === 'geen' ? <p className="utrecht-paragraph">{texts.none}</p> : null}
        {kind === 'oidc' ? (
          <>
            <p className="utrecht-paragraph">{texts.provider}</p>
            <p>
              <a href={`/aanmelden/begin?${new URLSearchParams({ terug: returnTo })}`} className="utrecht-link">
                {texts.toProvider}
              </a>
            </p>
          </>
        ) : null}
        {kind === 'demonstratie' ? <DemonstrationForm roles={roles} returnTo={returnTo} csrf={csrf} /> : null}
      </Page>
    )}
  </PageAnswer>
);
