/** Path and choices (from the question mark on) of an address. */
export const splitAddress = (address: string): { path: string; search: string } => {
  const [path = '/', ...rest] = address.split('?');
  return { path, search: rest.length === 0 ? '' : `?${rest.join('?')}` };
};
