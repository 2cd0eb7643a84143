/** The words of the page about the dashboard itself. */
export const aboutTexts = {
  lead: 'De gemeenteraad en het college hebben in 2021 afgesproken dat er één dashboard Sociaal Domein komt. Dit is het.',
  see: {
    title: 'Wat ziet u hier?',
    text: 'Het Beleidsplan Sociaal domein heeft vier principes en een toegang. Bij elk principe horen doelen. Bij bijna elk doel horen cijfers: de indicatoren uit bijlage 3 van het plan. Naast de doelen ziet u het geld: wat er is begroot en wat er is uitgegeven.',
  },
  ambition: 'Wat betekent de ambitie?',
  interpretation: {
    title: 'Wat betekent ‘interpretatie’?',
    text: 'Het plan zegt niet alles. Soms noemt het alleen de naam van een cijfer en niet hoe je het telt. Dan hebben de makers van dit dashboard een keuze gemaakt. Zo’n keuze heet hier een interpretatie. U herkent die aan het woord ‘interpretatie’. Het is dus niet de tekst van de gemeenteraad.',
  },
  signal: {
    title: 'Wat is een signaal?',
    text: 'We kijken naar een vaste reeks eerdere kwartalen. Die laat zien tussen welke waarden een cijfer meestal ligt. Ligt het nieuwe cijfer daarbuiten, of blijft het lang hoger of lager? Dan geven we een signaal. Dat blijft zo tot de gemeente vastlegt dat er iets is veranderd. Daarna vergelijken we met de kwartalen vanaf dat moment. Een signaal is een reden om te kijken wat er aan de hand is. Het is geen oordeel.',
  },
  margin: {
    title: 'Wat is de 95%-marge?',
    text: 'Niet iedereen vult een vragenlijst in. Daarom is zo’n cijfer niet precies. De marge laat zien tussen welke waarden het echte cijfer waarschijnlijk ligt. Als je het onderzoek heel vaak zou doen, klopt dat in 95 van de 100 keer. Zijn er twee metingen? Dan rekenen we ook de marge van het verschil uit. Pas als die laat zien dat er iets is veranderd, noemen we het verschil duidelijk. Of de twee marges elkaar raken, zegt daar te weinig over.',
  },
  privacy: {
    title: 'Uw privacy',
    text: 'Dit dashboard bewaart geen namen, adressen of burgerservicenummers. Een burgerservicenummer wordt bij het inlezen meteen vervangen door een code die niet terug te rekenen is zonder sleutel. Het dashboard plaatst geen cookies en volgt u niet.',
    neverZero: 'Een streepje of ‘geen cijfer’ betekent nooit nul.',
    protection: (title: string) => `Zo beschermen wij kleine aantallen: ${title}`,
  },
  invented: 'Welke cijfers zijn verzonnen?',
  openData: {
    title: 'Zelf met de cijfers werken',
    before: 'Bij elke grafiek staat een tabel en een CSV-bestand. Alle cijfers zijn ook op te vragen via de',
    api: 'API',
    after: '. De software is open: iedereen mag die gebruiken (EUPL-1.2).',
  },
  verdicts: {
    title: 'Wat betekenen de oordelen?',
    lead: 'Bij elk doel zeggen we of het gaat zoals het plan wil. Een klein verschil kan toeval zijn. Daarom geven we alleen een oordeel als de cijfers het echt laten zien.',
  },
};
