import type { SignInAnswer } from 'server/access/contract.ts';
import { accountTexts } from '../texts/account.ts';
import { DemonstrationBanner } from './demonstration-banner.tsx';

const texts = accountTexts.signIn.demonstration;

/** Chooses a role, in the demonstration. */
export const DemonstrationForm = ({ roles, returnTo, csrf }: Pick<SignInAnswer, 'roles' | 'returnTo' | 'csrf'>) => (
  <>
    <DemonstrationBanner />
    <form method="post" action="/aanmelden">
      <input type="hidden" name="terug" value={returnTo} />
      {csrf === null ? null : <input type="hidden" name="csrf" value={csrf} />}
      <fieldset className="regions">
        <legend className="utrecht-form-label">{texts.choose}</legend>
        {roles.map(({ role, name }, index) => (
          <label key={role}>
            <input type="radio" name="rol" value={role} defaultChecked={index === 0} required />
            {name}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {texts.button}
      </button>
    </form>
  </>
);
