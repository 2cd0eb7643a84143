import { expect, it } from 'vitest';
import { testWarehouse } from './load-for-test.ts';

const objections = `Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst
B1;Wmo;2024000001;03-02-2024;;
B2;Jeugdwet;2024000001;03-02-2024;;
B3;Participatiewet;2024000009;03-02-2024;;
B4;Wmo;;03-02-2024;;
B5;Wmo;2024000007;03-02-2024;;
`;
const decisions = `Toewijzingnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Wet;Beschikkingnummer;Datum melding;Datum aanvraag;Datum besluit;Resultaat;Productcategorie;Productcode;Leveringsvorm;Ingangsdatum;Einddatum;Start zorg;Stop zorg;Reden beëindiging;Aanbieder;Tarief
1;999900006;;03-04-1950;V;Ens;Wmo;2024000001;;02-01-2024;20-01-2024;afgewezen;02;;;;;;;;;
`;

const notesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  using w = testWarehouse();
  w.write(files);
  const { outcomes, published } = await w.load();
  expect(outcomes.map(({ status }) => status)).toEqual(Object.keys(files).map(() => 'accepted'));
  return published?.notes ?? [];
};

it('tells which objections name a decision that no extract has, by the wet and the number, with their rows', async () => {
  const [note, ...others] = await notesOf({ 'bezwaren.csv': objections, 'voorzieningen.csv': decisions });
  expect(others).toEqual([]);
  // B2 names the number of a decision on the other wet; on the Participatiewet there are no decisions to name.
  expect(note).toMatch(
    /^Bezwaren.*: 2 rijen noemen een Wet en Beschikkingnummer dat niet in 'Voorzieningen Wmo en Jeugdwet uit de backoffice' staat: bezwaren\.csv rij 3, bezwaren\.csv rij 6\. Kijk/,
  );
});

it('tells nothing as long as no decision was delivered at all', async () => {
  expect(await notesOf({ 'bezwaren.csv': objections })).toEqual([]);
});
