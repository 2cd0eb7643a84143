import { useEffect, useRef, useSyncExternalStore } from 'react';
import { aroundTexts as texts } from '../texts/around.ts';

const key = 'weergave';

const readChosen = (): string => document.documentElement.dataset[key] ?? '';

const chosenHere = 'weergave-gekozen';

const subscribe = (changed: () => void) => {
  window.addEventListener(chosenHere, changed);
  return () => window.removeEventListener(chosenHere, changed);
};

/** Keeps the choice on this device alone; a script at the head of the page reads it before anything is seen. */
const choose = (value: string): void => {
  if (value === '') {
    delete document.documentElement.dataset[key];
    localStorage.removeItem(key);
  } else {
    document.documentElement.dataset[key] = value;
    localStorage.setItem(key, value);
  }
  window.dispatchEvent(new Event(chosenHere));
};

/** Light, dark, or as the device has it; where no script runs, the device decides. */
export const SchemeChoice = () => {
  const select = useRef<HTMLSelectElement>(null);
  const chosen = useSyncExternalStore(subscribe, readChosen, () => '');

  useEffect(() => {
    // Chosen before the page was taken over: it is sent with nothing chosen.
    const early = select.current?.value ?? '';
    if (early !== '' && early !== readChosen()) choose(early);
  }, []);

  return (
    <p className="scheme">
      <label className="utrecht-form-label" htmlFor="weergave">
        {texts.scheme}
      </label>{' '}
      <select
        ref={select}
        id="weergave"
        // What was chosen earlier is kept by the page itself, not by the browser.
        autoComplete="off"
        className="utrecht-select utrecht-select--html-select"
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        {texts.schemes.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
};
