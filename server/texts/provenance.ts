/** What is said of the rows behind a figure. */
export const provenanceTexts = {
  notShown:
    'Alleen medewerkers met dat recht mogen zien welke rijen dit zijn. Met een token staan de rijnummers op het adres hieronder, met /rows erachter. Wie bij het magazijn kan, gebruikt dit commando:',
  derived: 'Dit cijfer is gemaakt uit getoonde cijfers van andere indicatoren. Vraag de rijen van die cijfers op.',
  rowNumbers:
    'Een rijnummer is het nummer dat een rekenblad toont: de kop is rij 1. In berichten en JSON is het de plaats van de regel in het bestand. Dit zijn ook aantallen die te klein zijn om te tonen: deel ze niet verder.',
};
