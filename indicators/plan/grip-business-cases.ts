/** The three business cases of the Grip report (2.3.3 to 2.3.5). */

export type BusinessCase = {
  id: string;
  name: string;
  /** About so many EUR, as the report estimates it: lasting, or of the cases together (the note says which); null while it had nothing to report. */
  saving: number | null;
  /** Full-time equivalents put in. */
  fte: number;
  /** What became of the cases that were looked into, as the report gives it; share in % of the finished ones. */
  outcomes: readonly { name: string; share: number }[];
  note: string;
};

export const gripBusinessCases: readonly BusinessCase[] = [
  {
    id: 'fraudepreventie',
    name: 'Businesscase fraudepreventie',
    saving: 305_000,
    fte: 1,
    outcomes: [{ name: 'uitkering beëindigd', share: 43 }],
    note: 'In 2022 en 2023: 60 dossiers onderzocht, 49 onderzoeken afgerond. Bij de andere liep de uitkering door, of het onderzoek stopte. De uitgaven zijn voortaan ongeveer dit bedrag lager.',
  },
  {
    id: 'afbouw-wmo',
    name: 'Businesscase afbouw Wmo',
    saving: 205_000,
    fte: 0.5,
    outcomes: [
      { name: 'ongewijzigd voortgezet', share: 42 },
      { name: 'afgeschaald', share: 5 },
      { name: 'geheel gestopt', share: 53 },
    ],
    note: 'Een kleine 20 onderzoeken in 14 maanden, vanaf de tweede helft van 2021. Samen bespaarden zij ongeveer dit bedrag. Wie na het stoppen andere zorg kreeg, hoort bij geheel gestopt.',
  },
  {
    id: 'afbouw-jeugd',
    name: 'Businesscase afbouw jeugd',
    saving: null,
    fte: 1,
    outcomes: [],
    note: 'Gestart in de tweede helft van 2023. Er waren nog geen rapportages.',
  },
];
