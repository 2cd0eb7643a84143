/** '70,5' or '1.000' as a number; null where nothing stands, and what is no number is left for the server to refuse. */
export const readNumber = (text: string | undefined): number | null | string => {
  const plain = (text ?? '').trim();
  if (plain === '') return null;
  const dutch = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const number = Number(dutch.replace(',', '.'));
  return Number.isNaN(number) ? plain : number;
};

/** A number as somebody would type it. */
export const writeNumber = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('.', ',');
