import type { ReactNode } from 'react';
import { choicesForm } from '../filters/choices-form.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** The reader's choices above a figure, with a button for who has no script. */
export const Pickers = ({ children }: { children: ReactNode }) => (
  <div className="pickers">
    {children}
    <noscript>
      <button type="submit" form={choicesForm} className="utrecht-button utrecht-button--primary-action">
        {texts.showChoice}
      </button>
    </noscript>
  </div>
);
