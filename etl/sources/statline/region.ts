import { readReference } from '../../reference/read-reference.ts';
import { woonplaats } from '../code-lists.ts';

const regions = readReference('regios');
const byName = new Map(regions.map((region) => [region['naam'] ?? '', region['code'] ?? '']));
const byOtherName = (kinds: (kind: string) => boolean): Map<string, string> =>
  new Map(
    regions
      .filter((region) => region['andere_naam'] !== '' && kinds(region['soort'] ?? ''))
      .map((region) => [region['andere_naam'] ?? '', region['code'] ?? '']),
  );
const otherNames = byOtherName((kind) => kind !== 'gemeente');
const municipalNames = byOtherName((kind) => kind === 'gemeente');
const lastYears = new Map(
  regions
    .filter((region) => region['tot'] !== '')
    .map((region) => [region['code'], Number(region['tot']?.slice(0, 4))]),
);

/**
 * The code of a region, given as padded code (`GM0171    `) or as label (`GGD Flevoland (GG)`); null when unknown. NL00 is
 * NL01. A bare name that belongs to several kinds of region (Flevoland, Utrecht) is only read where `amongGemeenten`.
 */
export const regionOf = (text: string, amongGemeenten = false): string | null => {
  const trimmed = text.trim();
  if (trimmed === 'NL00') return 'NL01';
  // Older wijken and buurten of Amsterdam have letters behind the gemeente.
  if (/^(?:[A-Z]{2}\d{2,8}|(?:WK|BU)\d{4}[A-Z\d]{2,4})$/.test(trimmed)) return trimmed;
  const name = byName.get(trimmed) ?? otherNames.get(trimmed);
  return name ?? (amongGemeenten ? (municipalNames.get(trimmed) ?? null) : null);
};

/**
 * A region of a kind that no figure is made of, by the label that names its kind: `Flevoland (CR)` is a COROP area, `(LD)` a
 * landsdeel, `(JZ)` a jeugdregio, `(VT)` a region of Veilig Thuis. It keeps its label, which no region of ours has; null for
 * a name without its kind, and for a province or GGD region that nobody knows.
 */
export const otherRegionOf = (text: string): string | null => {
  const trimmed = text.trim();
  return / \((?!PV\)|GG\))[A-Z]{2,3}\)$/.test(trimmed) ? trimmed : null;
};

const knownNames = new Set(
  [...byName.keys(), ...otherNames.keys(), ...municipalNames.keys(), ...Object.keys(woonplaats)].flatMap((name) => [
    name,
    name.replace(/ \([^()]*\)$/, ''),
  ]),
);

/** Whether a text is the name of a region that the lists of CBS know, with the kind behind it or not, or a place in the gemeente. */
export const isKnownRegion = (text: string): boolean => knownNames.has(text.trim());

/** The last year in which a gemeente existed; null while it exists or when that is not known. */
export const lastYearOf = (code: string): number | null => lastYears.get(code) ?? null;
