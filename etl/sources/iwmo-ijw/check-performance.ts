import type { Found, ProductFault } from './check-product.ts';

type Fields = ReadonlyMap<string, Found>;

export const side = 'IngediendBedrag/DebetCredit';
const amount = 'IngediendBedrag/Bedrag';
const previous = 'ProductReferentie/VorigReferentieNummer';

/** Units of the standard (WJ756). */
const minute = '01';
const euro = '83';

const wholeOf = (fields: Fields, path: string): number | null => {
  const text = fields.get(path)?.text ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
};

/** Cents of a performance, negative for a credit; null where amount or sign cannot be read. */
export const signedCents = (fields: Fields): bigint | null => {
  const cents = wholeOf(fields, amount);
  const sign = fields.get(side)?.text;
  if (cents === null || (sign !== 'D' && sign !== 'C')) return null;
  return sign === 'C' ? -BigInt(cents) : BigInt(cents);
};

/** What is wrong with a performance over several of its fields (iWmo and iJw 3.2, TR346 and IV091). */
export const performanceFaults = (fields: Fields): ProductFault[] => {
  const faults: ProductFault[] = [];
  const cents = wholeOf(fields, amount);
  const volume = wholeOf(fields, 'GeleverdVolume');
  const tariff = wholeOf(fields, 'ProductTarief');
  const unit = fields.get('Eenheid')?.text;
  if (cents !== null && volume !== null && tariff !== null && unit !== euro) {
    // IV081: by the minute the tariff is that of an hour divided by 60 and rounded, and the amount is made of the hour.
    const room = unit === minute ? volume / 2 + 1 : 0;
    if (Math.abs(cents - volume * tariff) > room)
      faults.push({
        column: 'Bedrag',
        rule: 'volume-maal-tarief',
        value: String(cents),
        line: fields.get(amount)?.line ?? null,
        message: `Het bedrag is niet het volume maal het tarief (${volume} maal ${tariff} cent). Vraag de afzender welk van de drie klopt, en om een nieuw bericht.`,
      });
  }
  if (fields.get(side)?.text === 'D' && (fields.get(previous)?.text ?? '') !== '')
    faults.push({
      column: 'VorigReferentieNummer',
      rule: 'debet-verwijst',
      value: null,
      line: fields.get(previous)?.line ?? null,
      message:
        'Alleen een creditregel noemt een vorige regel, en deze regel is debet. Vraag de afzender of de regel erbij komt of eraf gaat.',
    });
  return faults;
};
