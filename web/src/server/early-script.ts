import { choicesForm } from '../filters/choices-form.ts';

/**
 * Before anything is seen: whether the reader chose light or dark. And that choice itself, also in a page that is never
 * taken over, such as a figure on its own (components/scheme-choice.tsx shows it once a page is).
 */
const scheme = `try{const w=localStorage.getItem('weergave');if(w)document.documentElement.dataset.weergave=w;addEventListener('DOMContentLoaded',()=>{const s=document.getElementById('weergave');if(w&&s&&!s.value)s.value=w});addEventListener('change',({target:{id,value}})=>{if(id==='weergave'){document.documentElement.dataset.weergave=value;localStorage.setItem(id,value)}},true)}catch{}`;

/**
 * That something was chosen: what that means for a page that is not taken over yet is a style rule (waiting-notice.ts), for
 * the reader can choose before the whole page has come.
 */
const chosen = `addEventListener('change',({target})=>{if(target.form?.id==='${choicesForm}')document.documentElement.dataset.gekozen=''},true)`;

/** The one script that stands in a page itself, so that it is there before its reader can do anything. */
export const earlyScript = `${scheme};${chosen}`;
