import { Refusal } from '../refusal.ts';

const asTable = 'Vraag dezelfde gegevens als CSV of als Excel-bestand (.xlsx).';
const unpack = 'Pak het uit en lever het bestand dat erin zit.';

/** What people deliver by mistake: how such a file begins (hexadecimal), what it is called and what to do. */
const formats: readonly { begins: string; what: string; remedy: string }[] = [
  { begins: '255044462d', what: 'een PDF', remedy: asTable },
  { begins: '89504e47', what: 'een afbeelding (PNG)', remedy: asTable },
  { begins: 'ffd8ff', what: 'een afbeelding (JPEG)', remedy: asTable },
  { begins: '7b5c727466', what: 'een tekstdocument (RTF)', remedy: asTable },
  // $FL2 and $FL3: how GGD'en keep what respondents answered.
  {
    begins: '24464c32',
    what: 'een bestand van SPSS (.sav)',
    remedy: 'Sla het in SPSS op als CSV en lever dat bestand.',
  },
  {
    begins: '24464c33',
    what: 'een bestand van SPSS (.zsav)',
    remedy: 'Sla het in SPSS op als CSV en lever dat bestand.',
  },
  { begins: '50415231', what: 'een Parquet-bestand', remedy: asTable },
  { begins: '1f8b', what: 'een ingepakt bestand (gzip)', remedy: unpack },
  { begins: '377abcaf271c', what: 'een ingepakt bestand (7-Zip)', remedy: unpack },
  { begins: '526172211a07', what: 'een ingepakt bestand (RAR)', remedy: unpack },
];

/** Why a file is refused whose first bytes are those of a format without a table that can be read; null for any other. */
export const otherFormat = (beginning: Buffer): Refusal | null => {
  const start = beginning.toString('hex', 0, 8);
  const found = formats.find(({ begins }) => start.startsWith(begins));
  return found === undefined
    ? null
    : new Refusal('ander-formaat', `Dit is ${found.what}. Daaruit leest het dashboard geen gegevens.`, found.remedy);
};
