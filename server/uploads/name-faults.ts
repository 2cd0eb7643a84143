import { mayBeShown } from 'indicators/may-be-shown.ts';
import type { Fault } from '../cycle/faults.ts';
import { endings } from './upload-limits.ts';

const fault = (text: string): Fault[] => [{ field: 'name', text }];

/** What is wrong with the name of a file that somebody wants to send; the name is kept with its figures and shown to everybody. */
export function nameFaults(name: string): Fault[] {
  // oxlint-disable-next-line no-control-regex -- a name with these leads out of its folder or breaks a line of the log
  if (/[/\\\u0000-\u001f\u007f]/.test(name) || name.startsWith('.') || Buffer.byteLength(name) > 200)
    return fault('De naam van dit bestand kan niet. Geef het een korte naam zonder vreemde tekens.');
  if (!mayBeShown(name))
    return fault(
      'In de naam van dit bestand staat een lang nummer. Dat kan een burgerservicenummer zijn. Geef het bestand een andere naam.',
    );
  if (name === 'levering.json' || !endings.some((ending) => name.toLowerCase().endsWith(ending)))
    return fault(`Dit soort bestand kan hier niet. Kies een bestand dat eindigt op ${endings.join(', ')}.`);
  return [];
}
