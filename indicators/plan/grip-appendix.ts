/** Bijlage I of the Grip report: what each onderdeel was to save, as it adds up there. Amounts in EUR; letter for letter. */

export type GripAppendixPart = {
  part: string;
  /** 'Totaal' as printed. */
  total: number;
  /** Measures that chapter 3 takes together under one letter; empty where it has them one by one. */
  measures: readonly { name: string; intended: number }[];
};

export const gripAppendix: readonly GripAppendixPart[] = [
  {
    part: 'Voorveld',
    total: 600_000,
    measures: [
      { name: 'A.1. Effectievere inzet op preventie Jeugd', intended: 182_000 },
      { name: 'A.2. Minder inzet op minderheden', intended: 18_000 },
      { name: 'A.3. Minder inzet op netwerkondersteuning', intended: 150_000 },
      { name: 'A.4. Minder inzet op beweegcoach en vitaliteit.', intended: 100_000 },
      { name: 'A.5. Minder inzet op maatschappelijk werk', intended: 50_000 },
      { name: 'A.6. Integrale JGZ 0 – 18 jaar (niet uitgevoerd)', intended: 100_000 },
    ],
  },
  {
    part: 'Toegang',
    total: 410_000,
    measures: [
      { name: 'B.1. Gerichte inzet procesbegeleiders', intended: 250_000 },
      { name: 'B.2. Andere expertise in screeningsteam', intended: 40_000 },
      { name: 'B.3. Geen inzet meer van SAVE op drang', intended: 40_000 },
      { name: 'B.4. Duidelijke definitie cliëntondersteuning en met inzet van vrijwilligers', intended: 80_000 },
    ],
  },
  { part: 'Participatie', total: 345_000, measures: [] },
  { part: 'Wmo', total: 350_000, measures: [] },
  { part: 'Jeugd', total: 415_000, measures: [] },
];
