/** Sent when a choice changes the address: the browser itself tells only of the back and forward buttons. */
export const changedHere = 'keuze';

/** Another address for the same page, as one step back. */
export const changeAddress = (change: (before: URLSearchParams) => URLSearchParams): void => {
  const before = new URLSearchParams(window.location.search);
  const search = change(before).toString();
  if (search === before.toString()) return;
  window.history.pushState(null, '', `${window.location.pathname}${search === '' ? '' : `?${search}`}`);
  window.dispatchEvent(new Event(changedHere));
};
