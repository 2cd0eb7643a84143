import { choicesForm } from '../filters/choices-form.ts';
import { pageEndId } from '../page-data.ts';

/**
 * Before anything is seen: whether the reader chose light or dark. And that choice itself, also in a page that is never
 * taken over, such as a figure on its own (components/scheme-choice.tsx shows it once a page is). Where nothing may be kept
 * on a device it is for that page alone.
 */
const scheme = `{let w;try{w=localStorage.getItem('weergave')}catch{}if(w)document.documentElement.dataset.weergave=w;addEventListener('DOMContentLoaded',()=>{const s=document.getElementById('weergave');if(w&&s&&!s.value)s.value=w});addEventListener('change',({target:{id,value}})=>{if(id==='weergave'){document.documentElement.dataset.weergave=value;try{localStorage.setItem(id,value)}catch{}}},true)}`;

/**
 * That something was chosen: what that means for a page that is not taken over yet is a style rule (waiting-notice.ts), for
 * the reader can choose before the whole page has come.
 */
const chosen = `addEventListener('change',({target})=>{if(target.form?.id==='${choicesForm}')document.documentElement.dataset.gekozen=''},true)`;

/**
 * What the server sent is complete, so it is shown first. Scripts that are asked for before would be fetched and read beside
 * that frame, and the reader would see the page a tenth later. Of the two frames the second begins when the first is drawn.
 */
const takeOver = `addEventListener('DOMContentLoaded',()=>{const e=document.getElementById('${pageEndId}');if(!e)return;const add=(tag,as)=>document.head.append(Object.assign(document.createElement(tag),as));requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>{add('script',{type:'module',src:e.dataset.start});for(const href of e.dataset.files.split(' '))add('link',{rel:'modulepreload',href})})))})`;

/** Stands in a page itself, so that it is there before its reader can do anything. */
export const earlyScript = `${scheme};${chosen};${takeOver}`;
