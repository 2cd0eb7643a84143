import { choicesForm } from '../filters/choices-form.ts';

/** Before anything is seen: whether the reader chose light or dark (components/scheme-choice.tsx). */
const scheme = `try{const w=localStorage.getItem('weergave');if(w)document.documentElement.dataset.weergave=w}catch{}`;

/**
 * That something was chosen: what that means for a page that is not taken over yet is a style rule (waiting-notice.ts), for
 * the reader can choose before the whole page has come.
 */
const chosen = `addEventListener('change',({target})=>{if(target.form?.id==='${choicesForm}')document.documentElement.dataset.gekozen=''},true)`;

/** The one script that stands in a page itself, so that it is there before its reader can do anything. */
export const earlyScript = `${scheme};${chosen}`;
