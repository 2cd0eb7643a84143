import { signedCents } from './check-performance.ts';
import type { Found, ProductFault } from './check-product.ts';

type Fields = ReadonlyMap<string, Found>;

const total = 'Declaratie/TotaalIngediendBedrag/TotaalBedrag';
const totalSide = 'Declaratie/TotaalIngediendBedrag/DebetCredit';
const reference = 'ProductReferentie/ReferentieNummer';
const previous = 'ProductReferentie/VorigReferentieNummer';

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const inEuros = (cents: bigint): string => euros.format(Number(cents) / 100);

/** The fault of a declaration whose total is not what its lines add up to, credits taken off (TR358, IV086); null when it is, or cannot be told. */
export const totalFault = (header: Fields, lines: readonly Fields[]): ProductFault | null => {
  const text = header.get(total)?.text ?? '';
  const sign = header.get(totalSide)?.text;
  const fault = { column: 'TotaalBedrag', value: text === '' ? null : text, line: header.get(total)?.line ?? null };
  const anew = 'Geen regel van deze declaratie telt mee. Vraag de afzender om de declaratie opnieuw te maken.';
  if (!/^\d{1,12}$/.test(text) || (sign !== 'D' && sign !== 'C'))
    return {
      ...fault,
      rule: text === '' || sign === undefined ? 'verplicht' : 'bedrag',
      message: `Het totaal van de declaratie (TotaalIngediendBedrag) ontbreekt of is niet te lezen. ${anew}`,
    };
  const amounts = lines.map(signedCents);
  const known = amounts.filter((cents) => cents !== null);
  if (known.length < amounts.length) return null;
  const told = sign === 'C' ? -BigInt(text) : BigInt(text);
  const sum = known.reduce((all, cents) => all + cents, 0n);
  return sum === told
    ? null
    : {
        ...fault,
        rule: 'controletotaal',
        message: `De regels van de declaratie tellen op tot ${inEuros(sum)}; het totaal zegt ${inEuros(told)}. Er ontbreekt een regel of een bedrag klopt niet. ${anew}`,
      };
};

/** The faults of every line beside the others of its declaration (TR314 and TR315). */
export const lineFaults = (lines: readonly Fields[]): ProductFault[][] => {
  const numbers = Map.groupBy(lines, (fields) => fields.get(reference)?.text ?? '');
  const takenBack = new Set<string>();
  return lines.map((fields) => {
    const faults: ProductFault[] = [];
    const number = fields.get(reference)?.text ?? '';
    if (number !== '' && (numbers.get(number)?.length ?? 0) > 1)
      faults.push({
        column: 'ReferentieNummer',
        rule: 'referentie-dubbel',
        value: null,
        line: fields.get(reference)?.line ?? null,
        message:
          'Dit ReferentieNummer staat vaker in de declaratie. Geen van deze regels telt mee. Vraag de afzender om een nieuw bericht.',
      });
    const before = fields.get(previous)?.text ?? '';
    if (before !== '' && takenBack.has(before))
      faults.push({
        column: 'VorigReferentieNummer',
        rule: 'credit-dubbel',
        value: null,
        line: fields.get(previous)?.line ?? null,
        message:
          'Een eerdere regel van deze declaratie draait dezelfde regel al terug. De eerste telt mee. Vraag de afzender om een nieuw bericht.',
      });
    takenBack.add(before);
    return faults;
  });
};
