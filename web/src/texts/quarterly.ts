/** The words of the page Kwartaalrapportage USD. */
export const quarterlyTexts = {
  title: 'Kwartaalrapportage USD',
  lead: 'Elk kwartaal: hoeveel aanvragen, cliënten en kosten zijn er bij Uitvoering Sociaal Domein? Deze cijfers horen niet bij bijlage 3 van het beleidsplan. Zij krijgen geen oordeel.',
  set: 'Set: Kwartaalrapportage USD',
  what: 'De kwartaalrapportage is' as const,
  none: 'Er is nog geen kwartaalrapportage. Daarvoor zijn de bestanden van de backoffice of van Werk en inkomen nodig.',
  quarter: 'Kwartaal',
  domain: 'Onderdeel',
  which: 'Cijfer',

  figures: {
    title: (domain: string) => `${domain} in cijfers`,
    subtitle: (quarter: string) => `${quarter}, naast het kwartaal ervoor en een jaar eerder`,
    summary: (shown: number, all: number) => `${shown} van de ${all} cijfers zijn te zien.`,
    hidden: (count: number) =>
      count === 1 ? 'Eén cijfer gaat over te weinig mensen.' : `${count} cijfers gaan over te weinig mensen.`,
    moved: (name: string, change: string) => `${name}: ${change} dan een jaar eerder`,
    unmoved: (name: string) => `${name}: even veel als een jaar eerder`,
    columns: {
      name: 'Cijfer',
      before: 'Kwartaal ervoor',
      yearAgo: 'Een jaar eerder',
      change: 'Verschil met een jaar eerder',
      unit: 'Eenheid',
    },
    approximately: (change: string) => `ongeveer ${change}`,
    same: 'even veel',
    source: 'Bron: registraties van de gemeente en berichten van aanbieders',
  },
  trend: {
    title: (name: string) => `${name} door de jaren heen`,
  },
  money: {
    title: 'Uitgaven en budget',
    message: (amount: string, quarter: string) => `${amount} uitgegeven in ${quarter}`,
    nothing: 'Over dit kwartaal zijn geen uitgaven bekend',
    subtitle: (quarter: string) => `Per taakveld, netto (lasten min baten), tot en met ${quarter}`,
    spent: (name: string, amount: string, quarter: string) => `${name}: ${amount} uitgegeven in ${quarter}.`,
    noBudget: (year: number) => `Het plan heeft geen budget voor ${year}.`,
    columns: {
      taakveld: 'Taakveld',
      inQuarter: 'In het kwartaal',
      budget: 'Budget van het jaar',
      share: 'Besteed van januari af, van het budget',
      expected: 'Verwacht voor het jaar',
      inYear: 'Uitgegeven in het hele jaar',
    },
    legend: 'uitgegeven in het kwartaal, in miljoenen euro’s',
    source: 'Bron: beleidsplan en grootboek',
  },
  movements: {
    titles: {
      'lopend-per-product': 'Grootste veranderingen per soort zorg: lopend',
      'gedeclareerd-per-product': 'Grootste veranderingen per soort zorg: gedeclareerd',
      'gedeclareerd-per-aanbieder': 'Grootste veranderingen per aanbieder: gedeclareerd',
    },
    subtitle: (from: string, to: string) => `Van ${from} naar ${to}`,
    both: 'Een soort zorg die bij Wmo en bij Jeugdwet hoort, telt hier met alle twee mee.',
    provider: 'Een aanbieder staat er met zijn landelijke code (AGB). Wmo en Jeugdwet tellen samen.',
    columns: { product: 'Soort zorg', provider: 'Aanbieder (AGB-code)', change: 'Verschil' },
    message: (group: string, change: string) => `Het meest bij ${group}: ${change}`,
    nothing: 'Geen verandering die we kunnen tonen',
    largest: (group: string, change: string) => `${group} veranderde het meest: ${change}.`,
    none: 'Er is geen verandering die we kunnen tonen.',
    hidden: (groups: string) =>
      `Afgeschermd: ${groups}. Dat gaat over te weinig mensen, of het bedrag is vooral van één inwoner. Ook kan het helpen om zo’n cijfer uit te rekenen.`,
  },
  unknown: {
    title: 'Niet te bepalen',
    lead: 'Dit zeggen de bestanden niet. Daarom staat het hier niet als cijfer.',
  },
  definitions: { title: 'Wat is geteld?', download: 'Download alle cijfers van dit kwartaal (CSV)' },
};
