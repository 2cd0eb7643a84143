const families: Readonly<Record<string, string>> = {
  FO: 'loket sociaal domein',
  BO: 'registraties van de gemeente',
  'FO+BO': 'loket sociaal domein en registraties van de gemeente',
  GGD: 'gezondheidsmonitor GGD',
  CEO: 'vragenlijst onder cliënten en bezoekers',
  CBS: 'CBS',
  PC: 'planning en control',
};

/** The source family in words that a resident knows. */
export const sourceWords = (family: string): string => families[family] ?? family;
