import { accountTexts } from '../texts/account.ts';

const texts = accountTexts.signIn.demonstration;

/** Says that anybody can be anybody here. */
export const DemonstrationBanner = () => (
  <section className="banner demonstration" aria-label={texts.label}>
    <p>
      <strong>{texts.label}.</strong> {texts.warning}
    </p>
  </section>
);
