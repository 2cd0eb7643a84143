import type { GripMeasure } from './types.ts';

/** Table of chapter 3 of the eindrapportage Grip op het sociaal domein; notes from 2.3 and bijlage I. Amounts in EUR. */

export const gripSource = "Eindrapportage 'Grip op het sociaal domein', hoofdstuk 3 en bijlage I";

const notAttributable = 'De besparing zit in de daling van de uitgaven en is niet aan deze maatregel toe te schrijven.';

const measure = (
  id: string,
  part: string,
  name: string,
  intended: GripMeasure['intended'],
  realised: GripMeasure['realised'],
  note: string | null = realised === '-' ? notAttributable : null,
): GripMeasure => ({ id, part, name, intended, realised, note });

export const gripMeasures: readonly GripMeasure[] = [
  measure(
    'A',
    'Voorveld',
    'Hervorming voorveld / Preventie',
    525_000,
    525_000,
    'Bijlage I telt 600.000 op. Maatregel A.6 (100.000) is niet uitgevoerd. Na een motie van 20 juni 2022 ging 75.000 extra naar preventie.',
  ),
  measure('B', 'Toegang', 'Toegang', 410_000, 410_000),
  measure(
    'C 1.1',
    'Participatie',
    'MKB doorgaan beëindigen',
    15_000,
    15_000,
    'De kosten gaan nu van het budget van Economische Zaken.',
  ),
  measure('C 1.2', 'Participatie', 'minder inzet op sociale recherche', 25_000, 50_000),
  measure('C 1.3', 'Participatie', 'ongebruikt budget minima', 60_000, 60_000),
  measure('C 1.4', 'Participatie', 'hervorming minimaregelingen', 20_000, 6_000),
  measure(
    'C 1.5',
    'Participatie',
    'bewindvoering',
    25_000,
    '-',
    'Het rapport zegt dat deze besparing in 2024 moet komen.',
  ),
  measure('C 1.6', 'Participatie', 'vermindering bijdrage WerkCorporatie', 100_000, 100_000),
  measure(
    'C 1.7',
    'Participatie',
    'versoberen dienstverleningsovereenkomst Concern voor Werk',
    100_000,
    50_000,
    'De besparing is extra dienstverlening zonder factuur.',
  ),
  measure('C 2.1', 'Wmo', 'dagactiviteiten 18+', 287_500, 250_000, 'Bijlage I noemt als beoogde besparing 250.000.'),
  measure('C 2.2', 'Wmo', 'begeleiding 18 +', 'PM', 30_000),
  measure('C 2.3', 'Wmo', 'Hulp in de huishouding', 100_000, 125_000),
  measure('C 3.1', 'Jeugd', 'preventieve GGZ', 40_000, 40_000),
  measure('C 3.2', 'Jeugd', 'losstaande vak therapie niet meer vergoeden', 50_000, '-'),
  measure('C 3.3', 'Jeugd', 'stoppen met stapelen', 50_000, '-'),
  measure(
    'C 3.4',
    'Jeugd',
    'andere financiering KBC en strakkere contractvoorwaarden voor aanbod KBC',
    175_000,
    320_000,
    'KBC is het Kinderbehandelcentrum.',
  ),
  measure('C 3.5', 'Jeugd', 'met minder aanbieders sturen op meer resultaat & innovatie', 75_000, '-'),
  measure('C 3.6', 'Jeugd', 'beperken kosten zorgboerderij', 25_000, '-'),
];
