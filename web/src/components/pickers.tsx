import type { ReactNode } from 'react';
import { aroundTexts as texts } from '../texts/around.ts';

/** The form to which every choice of a page belongs (Shell): without a script its answer is the same page, chosen anew. */
export const choicesForm = 'keuzes';

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
