import { mask } from '../../mask.ts';
import { isoDate } from '../../readers/iso-date.ts';
import { type JsonObject, textOf } from '../../readers/json-value.ts';
import { isBsn } from '../bsn.ts';
import { woonplaats } from '../code-lists.ts';
import type { FaultList } from './faults.ts';
import type { ZorgnedRow } from './row.ts';

/**
 * Who applied. An export without BSN still tells cases apart: the pseudonym is then that of the case, so that residents
 * with several cases count several times (interpretatie).
 */
export const personOf = (
  application: JsonObject,
  list: FaultList,
  pseudonymise: (bsn: string) => string,
): ZorgnedRow => {
  const bsn = textOf(application, 'bsn');
  if (bsn !== null && !isBsn(bsn))
    list.add('bsn', 'bsn', mask(bsn), 'Dit burgerservicenummer klopt niet (elfproef). Verbeter het in Zorgned.');
  const born = textOf(application, 'geboortedatum');
  const birthDate = born === null ? null : isoDate(born);
  if (born !== null && birthDate === null)
    list.add('geboortedatum', 'datum', mask(born), 'De geboortedatum is geen bestaande dag. Verbeter die in Zorgned.');
  const sex = textOf(application, 'geslacht');
  const town = textOf(application, 'woonplaats');
  const stand = textOf(application, 'casusIdentificatie') ?? textOf(application, 'identificatie') ?? '';
  return {
    persoon: list.faults.length > 0 ? null : pseudonymise(bsn ?? `zorgned ${stand}`),
    geboortejaar: birthDate === null ? null : Number(birthDate.slice(0, 4)),
    geslacht: sex === 'M' || sex === 'V' ? sex : null,
    wijk: town === null ? null : (woonplaats[town] ?? null),
  };
};
