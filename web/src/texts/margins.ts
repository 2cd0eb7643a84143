/** The words of the margins: which change counts. */
export const marginTexts = {
  what: 'De marges zijn' as const,
  title: 'Marges',
  lead: 'Welk verschil telt? Een klein verschil noemen wij gelijk. Het plan zegt niet hoe klein. Daarom stellen wij een marge voor, en kan de gemeente een andere vastleggen.',
  open: 'Alle marges',
  caption: 'Marge per cijfer',
  columns: { figure: 'Cijfer', margin: 'Marge', why: 'Waarom' },
  of: (size: string, unit: string) => `${size} ${unit}`,
  ours: 'onze keuze',
  add: 'Een marge vastleggen',
  forWhom: 'Alleen voor de controller, na een besluit. Het oordeel verandert meteen mee.',
  over: 'De marge van welk cijfer?',
  option: (indicator: string, name: string, margin: string) => `${indicator} ${name} (nu ${margin})`,
  margin: 'Nieuwe marge',
  marginHint:
    'Bij een percentage in procentpunt, anders in procent van de nulmeting. Laat leeg om weer ons voorstel te nemen.',
  because: 'Waarom, en bij welk besluit?',
  button: 'Leg deze marge vast',
  done: 'De marge is bewaard.',
};
