import { use, type ReactNode } from 'react';
import { choicesForm } from '../filters/choices-form.ts';
import { PlaceContext } from '../place-context.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** The reader's choices above a figure, with a button for who has no script. */
export const Pickers = ({ children }: { children: ReactNode }) => {
  const onDisk = use(PlaceContext).moment?.disk !== undefined;
  return (
    <div className="pickers">
      {children}
      {onDisk ? null : (
        <noscript>
          <button type="submit" form={choicesForm} className="utrecht-button utrecht-button--primary-action">
            {texts.showChoice}
          </button>
        </noscript>
      )}
    </div>
  );
};
