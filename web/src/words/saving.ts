import type { Measures } from 'server/contract.ts';
import { formatEuro } from '../format.ts';

/** A saving as the report prints it: an amount, or its own '-' and 'PM', which are not zero. */
export const savingWords = (saving: Measures['items'][number]['intended']): string =>
  typeof saving === 'number' ? formatEuro(saving) : (saving ?? '–');
