/** The words of signing in, of one's own account and of what was refused. */
export const accountTexts = {
  link: 'Aanmelden of mijn account',
  mine: 'Mijn account',
  label: 'Uw account',
  signOut: 'Afmelden',
  signIn: {
    title: 'Aanmelden',
    what: 'Het aanmelden is' as const,
    none: 'Op dit dashboard kunt u zich niet aanmelden. De beheerder heeft dat niet aangezet.',
    provider: 'U meldt zich aan met het account van uw organisatie. Daarna komt u hier terug.',
    toProvider: 'Ga naar de aanmeldpagina van uw organisatie',
    demonstration: {
      label: 'Demonstratie',
      warning:
        'Dit is een demonstratie. Wie dit dashboard opent, kiest zelf een rol en heeft geen wachtwoord nodig. Gebruik dit alleen om te kijken hoe het werkt.',
      choose: 'In welke rol wilt u kijken?',
      button: 'Aanmelden in deze rol',
    },
    signOutThere: 'Meld u ook af bij uw organisatie',
    messages: {
      afgemeld: 'U bent afgemeld.',
      mislukt: 'Het aanmelden is niet gelukt. Probeer het opnieuw.',
      'geen rol': 'U hebt een account, maar nog geen rol op dit dashboard. Vraag de beheerder om een rol.',
      onbereikbaar: 'De aanmeldpagina van uw organisatie antwoordt nu niet. Probeer het over een paar minuten opnieuw.',
      verlopen: 'Het aanmelden duurde te lang, of dit adres is al een keer gebruikt. Begin opnieuw.',
      'via een proxy':
        'De demonstratie werkt alleen op het apparaat waarop het dashboard draait. U komt van een ander adres.',
    },
  },
  account: {
    what: 'Uw account is' as const,
    name: 'Naam',
    role: 'Rol',
    may: 'Wat u met deze rol mag',
    sessions: 'Waar u bent aangemeld',
    endAll: 'Meld mij overal af',
  },
  sessions: {
    title: 'Wie is aangemeld',
    lead: 'Hier ziet u iedereen die nu is aangemeld. U kunt iemand afmelden, bijvoorbeeld na het verlies van een telefoon.',
    caption: 'Aangemelde mensen',
    endAll: 'Meld iedereen af, ook mijzelf',
  },
  table: {
    name: 'Naam',
    role: 'Rol',
    origin: 'Adres',
    started: 'Aangemeld op',
    seen: 'Laatst gezien',
    end: 'Beëindigen',
    own: 'Dit is deze browser',
    endOne: (name: string, when: string) => `Afmelden: ${name}, sinds ${when}`,
    ended: (count: number) => (count === 1 ? 'Er is 1 sessie beëindigd.' : `Er zijn ${count} sessies beëindigd.`),
  },
  refused: {
    title: 'Dit mag niet',
    what: 'De uitleg is' as const,
    other: 'Hebt u dit wel nodig? Vraag de beheerder om een andere rol.',
    back: 'Naar het overzicht',
  },
  manage: 'Beheer',
};
