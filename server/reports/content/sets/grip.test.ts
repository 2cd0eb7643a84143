import { setsOf } from 'indicators/sets/sets-of.ts';
import { expect, test } from 'vitest';
import { gripPartsOf } from './grip.ts';
import { gripParts } from '../../../views/grip-parts.ts';

const sets = setsOf({});

/* Expected values copied by hand from the Eindrapportage 'Grip op het sociaal domein': table of chapter 3, bijlage I, and 2.3.3 to 2.3.5. */

test('the totals per onderdeel are those of chapter 3, with what has no amount named and not taken for zero', () => {
  expect(gripParts(sets.grip)).toMatchObject([
    // 600.000 in bijlage I became 525.000 after the motion of 20 June 2022 (Aanpak hervorming voorveld, 5).
    { part: 'Voorveld', intended: 525_000, realised: 525_000, withoutAmount: [], appendix: 600_000 },
    { part: 'Toegang', intended: 410_000, realised: 410_000, withoutAmount: [], appendix: 410_000 },
    { part: 'Participatie', intended: 345_000, realised: 281_000, withoutAmount: ['C 1.5'], appendix: 345_000 },
    { part: 'Wmo', intended: 387_500, realised: 405_000, withoutAmount: ['C 2.2'], appendix: 350_000 },
    {
      part: 'Jeugd',
      intended: 415_000,
      realised: 360_000,
      withoutAmount: ['C 3.2', 'C 3.3', 'C 3.5', 'C 3.6'],
      appendix: 415_000,
    },
  ]);
});

test('a report has the 18 measures letter for letter, the shift of the voorveld and the three business cases', () => {
  const parts = gripPartsOf(sets);
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
  const rowsOf = (caption: string) =>
    (tables.find((one) => one.caption.startsWith(caption))?.rows ?? []).map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
    );
  expect(
    rowsOf('Maatregelen').map(([measure, part, intended, realised]) => [measure, part, intended, realised]),
  ).toEqual([
    ['A Hervorming voorveld / Preventie', 'Voorveld', 525_000, 525_000],
    ['B Toegang', 'Toegang', 410_000, 410_000],
    ['C 1.1 MKB doorgaan beëindigen', 'Participatie', 15_000, 15_000],
    ['C 1.2 minder inzet op sociale recherche', 'Participatie', 25_000, 50_000],
    ['C 1.3 ongebruikt budget minima', 'Participatie', 60_000, 60_000],
    ['C 1.4 hervorming minimaregelingen', 'Participatie', 20_000, 6000],
    ['C 1.5 bewindvoering', 'Participatie', 25_000, '-'],
    ['C 1.6 vermindering bijdrage WerkCorporatie', 'Participatie', 100_000, 100_000],
    ['C 1.7 versoberen dienstverleningsovereenkomst Concern voor Werk', 'Participatie', 100_000, 50_000],
    ['C 2.1 dagactiviteiten 18+', 'Wmo', 287_500, 250_000],
    ['C 2.2 begeleiding 18 +', 'Wmo', 'PM', 30_000],
    ['C 2.3 Hulp in de huishouding', 'Wmo', 100_000, 125_000],
    ['C 3.1 preventieve GGZ', 'Jeugd', 40_000, 40_000],
    ['C 3.2 losstaande vak therapie niet meer vergoeden', 'Jeugd', 50_000, '-'],
    ['C 3.3 stoppen met stapelen', 'Jeugd', 50_000, '-'],
    ['C 3.4 andere financiering KBC en strakkere contractvoorwaarden voor aanbod KBC', 'Jeugd', 175_000, 320_000],
    ['C 3.5 met minder aanbieders sturen op meer resultaat & innovatie', 'Jeugd', 75_000, '-'],
    ['C 3.6 beperken kosten zorgboerderij', 'Jeugd', 25_000, '-'],
  ]);
  const said = JSON.stringify(parts).replaceAll('\u00A0', ' ');
  expect(said).toContain('Voorveld: van € 600.000 in bijlage I naar € 525.000 in hoofdstuk 3.');
  expect(rowsOf('Maatregelen')[0]?.[4]).toBe(
    'Bijlage I telt 600.000 op. Maatregel A.6 (100.000) is niet uitgevoerd. Na een motie van 20 juni 2022 ging 75.000 extra naar preventie.',
  );
  expect(rowsOf('Businesscases')).toEqual([
    [
      'Businesscase fraudepreventie',
      305_000,
      1,
      'uitkering beëindigd 43%',
      'In 2022 en 2023: 60 dossiers onderzocht, 49 onderzoeken afgerond. Bij de andere liep de uitkering door, of het onderzoek stopte. De uitgaven zijn voortaan ongeveer dit bedrag lager.',
    ],
    [
      'Businesscase afbouw Wmo',
      205_000,
      0.5,
      'ongewijzigd voortgezet 42%, afgeschaald 5%, geheel gestopt 53%',
      'Een kleine 20 onderzoeken in 14 maanden, vanaf de tweede helft van 2021. Samen bespaarden zij ongeveer dit bedrag. Wie na het stoppen andere zorg kreeg, hoort bij geheel gestopt.',
    ],
    [
      'Businesscase afbouw jeugd',
      'nog niet bekend',
      1,
      'nog niet bekend',
      'Gestart in de tweede helft van 2023. Er waren nog geen rapportages.',
    ],
  ]);
});
