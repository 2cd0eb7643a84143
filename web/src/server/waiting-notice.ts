import { choicesForm } from '../filters/choices-form.ts';
import { waitingId } from '../page-data.ts';
import { aroundTexts, waitingTexts } from '../texts/around.ts';

/**
 * What a reader is told who makes a choice before the page is taken over, with the way of who has no script: the server
 * shows the choice. Unseen until then (early-script.ts), and gone once the page is taken over (take-over.tsx); beside what
 * React draws, which must find the page as it was sent. Where a script of the page did not come, that is told in its place.
 */
export const waitingNotice = `<output id="${waitingId}" class="waiting" data-failed="${waitingTexts.failed}" data-again="${waitingTexts.again}"><span>${waitingTexts.why}</span> <button type="submit" form="${choicesForm}" class="utrecht-button utrecht-button--primary-action">${aroundTexts.showChoice}</button></output>`;
