/** What is said while something is loaded, and when it did not work. */
export const failingTexts = {
  loading: 'Bezig met laden…',
  again: 'Dat lukte niet. We proberen het nog een keer…',
  parts: {
    table: 'De tabel is',
    top: 'De kop is',
    foot: 'De voet is',
    short: 'Het kort overzicht is',
    news: 'Het nieuws is',
    goals: 'De doelen zijn',
    sources: 'De bronnen zijn',
    comparison: 'De vergelijking is',
    definition: 'De uitleg is',
    verdict: 'Het oordeel is',
    told: 'De teksten zijn',
    related: 'De verwante doelen zijn',
    lookingBack: 'De terugblik is',
  },
  /** After one of the parts, or what else is asked. */
  notLoaded: (what: string) => `${what} niet geladen.`,
  retry: 'Probeer opnieuw',
  reload: 'Laad deze pagina opnieuw',
  outOfReach: 'De gegevens zijn niet bereikbaar. Kijk of u verbinding hebt en probeer het nog eens.',
  unreadable: 'De server gaf een antwoord dat niet te lezen is. Probeer het later nog eens.',
  serverError: (status: number) => `De server gaf een fout (${status}). Probeer het later nog eens.`,
  notNow: 'Deze pagina is nu niet te zien',
  notFound: {
    title: 'Deze pagina bestaat niet',
    why: 'Misschien klopt het adres niet.',
    overview: 'Ga naar het overzicht',
  },
  chart: {
    drawing: 'De grafiek wordt getekend…',
    failed: 'De grafiek is niet geladen.',
    stillTable: 'Kijk of u verbinding hebt. De cijfers staan wel in de tabel.',
    retry: 'Teken de grafiek opnieuw',
  },
};
