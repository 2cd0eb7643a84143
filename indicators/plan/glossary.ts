/** A word that a resident may not know, in plain Dutch; `also` are its other forms. The words of the design stand in docs/glossary.md. */
export type GlossaryTerm = { id: string; term: string; also: readonly string[]; meaning: string };

const word = (term: string, also: readonly string[], meaning: string): GlossaryTerm => ({
  id: term
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, ''),
  term,
  also,
  meaning,
});

/** The words of the field and of this dashboard, in the order of the alphabet. */
export const glossary: readonly GlossaryTerm[] = [
  word(
    '95%-marge',
    ['marge', 'marges', '95%-interval', 'interval'],
    'De grenzen waartussen het echte cijfer waarschijnlijk ligt. Doe je het onderzoek heel vaak, dan klopt dat in 95 van de 100 keer.',
  ),
  word(
    'Aanvullend',
    ['aanvullende indicator'],
    'Een cijfer dat niet in bijlage 3 van het beleidsplan staat. We laten het apart zien.',
  ),
  word(
    'Afgeschermd',
    ['afgeschermde'],
    'Een cijfer dat we niet tonen. Het gaat over zo weinig mensen dat iemand herkend kan worden.',
  ),
  word(
    'Algemene voorziening',
    ['algemene voorzieningen'],
    'Hulp die er is voor iedereen. U heeft er geen besluit van de gemeente voor nodig.',
  ),
  word('Ambitie', ['ambities'], 'Welke kant het plan op wil met een doel: bijvoorbeeld meer, minder of gelijk.'),
  word('Begroting', ['begroot', 'meerjarenbegroting'], 'Het geld dat de gemeenteraad van tevoren geeft voor een jaar.'),
  word(
    'Beleidsplan',
    ['beleidsplan sociaal domein'],
    'Het plan uit 2021 waarin staat wat de gemeente wil bereiken met zorg en hulp.',
  ),
  word('Beschikking', ['beschikkingen'], 'Het besluit van de gemeente op een aanvraag. Het staat in een brief.'),
  word(
    'Breuk',
    ['trendbreuk', 'breuk in de reeks'],
    'Vanaf een breuk is anders gemeten. Cijfers van ervoor en erna mag u niet vergelijken.',
  ),
  word('Casusregie', [], 'Iemand houdt in de gaten of alle hulp aan een gezin goed samengaat.'),
  word('Cliënt', ['cliënten'], 'Iemand die hulp krijgt.'),
  word(
    'Cliëntervaringsonderzoek',
    ['CEO'],
    'Een vragenlijst voor mensen die hulp krijgen. De gemeente vraagt elk jaar hoe zij de hulp vinden.',
  ),
  word(
    'Crisismaatregel',
    ['crisismaatregelen'],
    'Hulp waar iemand niet zelf voor kiest, omdat er groot gevaar is. De burgemeester beslist daarover.',
  ),
  word('Doorlooptijd', ['doorlooptijden'], 'Hoe lang iets duurt, van de eerste vraag tot het besluit of de hulp.'),
  word(
    'GGD-monitor',
    ['gezondheidsmonitor'],
    'Een groot onderzoek naar gezondheid. De GGD doet het ongeveer eens in de vier jaar.',
  ),
  word('Grootboek', [], 'De lijst van alles wat de gemeente betaalt en krijgt.'),
  word(
    'Huisverbod',
    ['huisverboden'],
    'De burgemeester verbiedt iemand om thuis te zijn, omdat er gevaar is voor het gezin.',
  ),
  word('Inbewaringstelling', ['IBS'], 'Iemand moet met spoed worden opgenomen, ook als hij dat niet wil.'),
  word('Indicator', ['indicatoren'], 'Een cijfer dat laat zien hoe het gaat met een doel.'),
  word(
    'Interpretatie',
    [],
    'Het plan zegt iets niet precies. Dan hebben de makers van dit dashboard een keuze gemaakt.',
  ),
  word('Iv3', [], 'De cijfers over geld die elke gemeente aan het CBS geeft. Daarmee kunt u gemeenten vergelijken.'),
  word('Jeugdwet', ['jeugdhulp'], 'De wet over hulp aan kinderen en jongeren, en aan hun ouders.'),
  word('Lasten en baten', ['lasten', 'baten'], 'Lasten is wat de gemeente uitgeeft. Baten is wat er binnenkomt.'),
  word('Loket', ['loket sociaal domein'], 'De plek waar inwoners hun vraag over zorg, hulp of geld kunnen stellen.'),
  word(
    'Maatwerkvoorziening',
    ['maatwerk', 'maatwerkvoorzieningen', 'maatwerktraject', 'maatwerktrajecten', 'voorziening', 'voorzieningen'],
    'Hulp die past bij één persoon. De gemeente neemt er een besluit over.',
  ),
  word(
    'Mantelzorger',
    ['mantelzorgers', 'mantelzorg'],
    'Iemand die zonder loon zorgt voor een familielid, vriend of buur.',
  ),
  word('Melding', ['meldingen'], 'Het moment waarop iemand de gemeente om hulp vraagt.'),
  word('Nulmeting', [], 'De laatste meting voordat het plan begon. Daar vergelijken we mee.'),
  word(
    'Ondertoezichtstelling',
    ['OTS', 'ondertoezichtstellingen', 'onder toezicht'],
    'De kinderrechter beslist dat een gezin hulp moet aannemen, omdat het niet goed gaat met een kind.',
  ),
  word('Oordeel', ['oordelen'], 'Of een doel op koers ligt. We rekenen dat uit met een vaste regel.'),
  word('Peildatum', [], 'De dag waarop we tellen.'),
  word('Pgb', ['persoonsgebonden budget'], 'Geld waarmee iemand zelf zorg of hulp inkoopt.'),
  word(
    'Procentpunt',
    ['procentpunten'],
    'Het verschil tussen twee percentages. Van 40% naar 43% is 3 procentpunt meer.',
  ),
  word(
    'Procesbegeleider',
    ['procesbegeleiders', 'procesbegeleiding'],
    'Iemand van de gemeente die een plan maakt met een gezin dat veel problemen heeft.',
  ),
  word('Saldo', ['netto'], 'Wat er uitgaat min wat er binnenkomt.'),
  word(
    'Signaal',
    ['signalen'],
    'Een cijfer dat anders is dan je zou verwachten. Het is een reden om te kijken wat er speelt.',
  ),
  word(
    'Taakveld',
    ['taakvelden'],
    'Een onderdeel van het geld van de gemeente. Alle gemeenten gebruiken dezelfde indeling.',
  ),
  word(
    'Teller en noemer',
    ['teller', 'noemer'],
    'Een percentage is de teller gedeeld door de noemer. Van de 50 mensen (noemer) zijn er 10 tevreden (teller): 20%.',
  ),
  word('Toegang', ['de toegang'], 'De weg naar hulp: waar u terechtkunt en wie beslist.'),
  word(
    'Vroegsignalering',
    ['vroegsignaal', 'vroegsignalen'],
    'De gemeente hoort het als iemand de huur of stroom niet betaalt. Zij biedt dan hulp aan.',
  ),
  word('Wijk', ['wijken'], 'Emmeloord of een van de tien dorpen.'),
  word(
    'Wmo',
    ['Wet maatschappelijke ondersteuning'],
    'De wet over hulp om thuis te kunnen blijven wonen en mee te kunnen doen.',
  ),
];
