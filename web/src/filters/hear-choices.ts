import { changeAddress } from './change-address.ts';
import { choicesForm } from './choices-form.ts';
import { readChoice, readChoices, writeChoice } from './choices.ts';

type Control = HTMLSelectElement | HTMLInputElement;

const isChoice = (one: unknown): one is Control =>
  (one instanceof HTMLSelectElement || one instanceof HTMLInputElement) && one.form?.id === choicesForm;

/** What is chosen under its name: of a list that can be ticked, all that is. */
const chosenIn = (control: Control): string => {
  if (control instanceof HTMLSelectElement) return control.value;
  const ticked = [...(control.form?.elements ?? [])].filter(
    (one) => one instanceof HTMLInputElement && one.name === control.name && one.checked,
  );
  return ticked.flatMap((one) => (isChoice(one) ? one.value : [])).join(',');
};

/** What is not offered was sent with nothing chosen: then the browser shows the first, which nobody chose. */
const isChosenEarly = (control: Control): boolean =>
  control instanceof HTMLSelectElement
    ? [...control.options].some((option) => option.defaultSelected && !option.selected)
    : control.checked !== control.defaultChecked;

const write = (control: Control): void =>
  changeAddress((before) => writeChoice(before, control.name, chosenIn(control), control.dataset['fallback'] ?? ''));

const controls = (): Control[] => [...(document.forms.namedItem(choicesForm)?.elements ?? [])].filter(isChoice);

/** Shows in a control what the address says. */
const read = (control: Control): void => {
  const parameters = new URLSearchParams(window.location.search);
  const fallback = control.dataset['fallback'] ?? '';
  if (control instanceof HTMLSelectElement)
    control.value = readChoice(
      parameters,
      control.name,
      [...control.options].map(({ value }) => value),
      fallback,
    );
  else control.checked = readChoices(parameters, control.name, [control.value]).length > 0;
};

/** Before React hears it, which puts back what the address does not say: of a box to tick already at the click. */
const hear = ({ target, type }: Event): void => {
  if (isChoice(target) && type === (target instanceof HTMLSelectElement ? 'change' : 'click')) write(target);
};

/**
 * Writes what a reader chooses in the address at once, and shows at once what the address says after a step back or forward:
 * also where the page is not taken over yet, or the script of that part is still on its way. What draws the page only reads
 * the address (useChoice), so a choice can come late on the screen, but is never lost.
 */
export const hearChoices = (): void => {
  // Chosen before this script was there.
  for (const control of controls()) if (isChosenEarly(control)) write(control);
  for (const type of ['change', 'click']) window.addEventListener(type, hear, { capture: true });
  window.addEventListener('popstate', () => {
    for (const control of controls()) read(control);
  });
};
