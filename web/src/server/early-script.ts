import { choicesForm } from '../filters/choices-form.ts';
import { pageEndId, scriptFailed, waitingId } from '../page-data.ts';

/**
 * Before anything is seen: whether the reader chose light or dark. And that choice itself, also in a page that is never
 * taken over, such as a figure on its own (components/scheme-choice.tsx shows it once a page is). Where nothing may be kept
 * on a device it is for that page alone.
 */
const scheme = `{let w;try{w=localStorage.getItem('weergave')}catch{}if(w)document.documentElement.dataset.weergave=w;addEventListener('DOMContentLoaded',()=>{const s=document.getElementById('weergave');if(w&&s&&!s.value)s.value=w});addEventListener('change',({target:{id,value}})=>{if(id==='weergave'){document.documentElement.dataset.weergave=value;try{localStorage.setItem(id,value)}catch{}}},true)}`;

/**
 * Who comes for a place within the page, by its name or by going back to it, has the whole page laid out at once: a place is
 * counted in pixels from the top, which are known of what is laid out (styles/panels.css).
 */
const whole = `if(location.hash||performance.getEntriesByType('navigation')[0]?.type!=='navigate')document.documentElement.dataset.heel=''`;

/**
 * That something was chosen: what that means for a page that is not taken over yet is a style rule (waiting-notice.ts), for
 * the reader can choose before the whole page has come.
 */
const chosen = `addEventListener('change',({target})=>{if(target.form?.id==='${choicesForm}')document.documentElement.dataset.gekozen=''},true)`;

/**
 * That a script of the page did not come: told at once where a waiting choice is told, with the way to ask the page anew. A
 * page that is taken over has no such place, and its parts tell of themselves.
 */
const failed = `addEventListener('${scriptFailed}',()=>{const w=document.getElementById('${waitingId}');if(!w)return;w.firstElementChild.textContent=w.dataset.failed;w.lastElementChild.textContent=w.dataset.again;document.documentElement.dataset.gekozen=''})`;

/**
 * What the server sent is complete, so it is shown first. Scripts that are asked for before would be fetched and read beside
 * that frame, and the reader would see the page a tenth later. Of the two frames the second begins when the first is drawn.
 * Where the first script does not come, it is asked twice more, by another address: a browser remembers that one did not come.
 * After that it is told.
 */
const takeOver = `addEventListener('DOMContentLoaded',()=>{const e=document.getElementById('${pageEndId}');if(!e)return;const add=(tag,as)=>document.head.append(Object.assign(document.createElement(tag),as));requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>{const ask=(again='')=>add('script',{type:'module',src:e.dataset.start+again,onerror(){if(again.length<2)setTimeout(ask,2000,again+'?');else dispatchEvent(new Event('${scriptFailed}'))}});ask();for(const href of e.dataset.files.split(' '))add('link',{rel:'modulepreload',href})})))})`;

/** Stands in a page itself, so that it is there before its reader can do anything. */
export const earlyScript = `${scheme};${whole};${chosen};${failed};${takeOver}`;
