import { chosenWords, type Chosen } from './chosen.ts';
import { choicesForm } from './choices-form.ts';

const trimmed = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

const chosenIn = (control: Element, all: readonly Element[]): Chosen[] => {
  if (control instanceof HTMLSelectElement)
    return [
      { name: control.name, label: trimmed(control.labels[0]), values: [...control.selectedOptions].map(trimmed) },
    ];
  if (!(control instanceof HTMLInputElement)) return [];
  const { name } = control;
  const ticked = all.filter((one) => one instanceof HTMLInputElement && one.name === name && one.checked);
  return [
    {
      name,
      label: trimmed(control.closest('fieldset')?.querySelector('legend')),
      values: ticked.flatMap((one) => (one instanceof HTMLInputElement ? trimmed(one.labels?.[0]) : [])),
    },
  ];
};

/** What the reader has chosen, read from the controls of the page; on the server the controls tell it themselves (ChosenContext). */
export const chosenHere = (parameters: URLSearchParams): readonly Chosen[] => {
  const controls = [...(document.forms.namedItem(choicesForm)?.elements ?? [])];
  const words = chosenWords(parameters);
  for (const chosen of controls.flatMap((control) => chosenIn(control, controls))) words.tell(chosen);
  return words.heard();
};
