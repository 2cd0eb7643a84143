/** What a report says of verdicts and figures that are others than at the moment before. */
export const changesTexts = {
  title: 'Wat is er veranderd?',
  sheet: 'Veranderd',
  since: (moment: string, day: string) => `Hieronder staan de doelen met een ander oordeel dan bij ${moment} (${day}).`,
  none: (moment: string, day: string) => `Geen doel heeft een ander oordeel dan bij ${moment} (${day}).`,
  unknown: 'Van een eerder moment zijn geen oordelen bekend. Daarom is hier niets vergeleken.',
  /** Of a moment that was delivered and not frozen. */
  computed: (moment: string) =>
    `Van ${moment} is geen stand bevroren. De oordelen van toen zijn achteraf berekend: met de cijfers van nu, over de periodes die toen voorbij waren. Zij kunnen anders zijn dan wat toen is gemeld.`,
  notComparable: (moment: string) =>
    `De oordelen van ${moment} zijn niet bekend. Daarom is niet te zeggen welke anders zijn.`,
  noVerdictsNow: 'Er zijn nu geen oordelen. Daarom is niet te zeggen welke anders zijn.',
  notCompared: 'Van deze doelen is het oordeel van toen of van nu niet bekend, en dus niet vergeleken:',
  madeAfter: (moment: string, frozen: string, due: string) =>
    `Let op: ${moment} is achteraf gemaakt. Het moest op ${due} klaar zijn en is bevroren op ${frozen}, met de cijfers van die dag.`,
  noTimeBetween: (moment: string, asOf: string) =>
    `Let op: de peildatum van ${moment} is ${asOf}, en die van dit rapport is niet later. U ziet hier dus niet wat er tussen de twee momenten gebeurde.`,
  caption: 'Doelen met een ander oordeel',
  goal: 'Doel',
  before: 'Toen',
  after: 'Nu',
  sinceFrozen: (moment: string, day: string) =>
    `Deze cijfers zijn anders dan in ${moment}, bevroren op ${day}. Bij elk cijfer staat de oorzaak.`,
  sameFigures: (moment: string) => `Geen cijfer is anders dan in ${moment}.`,
  verdicts: (moment: string) => `Doelen met een ander oordeel dan in ${moment}, en waardoor`,
  sameVerdicts: (moment: string) => `Geen doel heeft een ander oordeel dan in ${moment}.`,
  indicatorVerdicts: (moment: string) => `Indicatoren met een ander oordeel dan in ${moment}, en waardoor`,
  sameIndicatorVerdicts: (moment: string) => `Ook geen indicator heeft een ander oordeel dan in ${moment}.`,
  sameIndicators: (moment: string) => `Geen indicator heeft een ander oordeel dan in ${moment}.`,
  underGoal: 'Bij doel',
  anIndicator: 'Indicator',
  noVerdict: 'geen oordeel',
  why: 'Waardoor',
  causes: 'Hoeveel cijfers anders zijn, per oorzaak',
  figures: 'Cijfers van de hele gemeente die er al waren, en nu anders zijn',
  came: 'Cijfers van de hele gemeente die er eerst nog niet waren',
  loadedOn: 'Ingelezen op',
  figure: 'Welk cijfer',
  loaded: {
    both: (then: string, now: string) => `Ingelezen op ${then}, en daarna op ${now}.`,
    one: (day: string) => `Ingelezen op ${day}.`,
  },
  others: 'Hoeveel andere cijfers anders zijn: van groepen, van andere gebieden, en bijbehorende cijfers',
  where: (address: string) =>
    `Van al deze cijfers staan beide waarden, de data en de oorzaak in het dashboard. Daar kunt u ze ook downloaden: ${address}`,
  page: (path: string) => `zet achter het adres van het dashboard ${path}`,
  cause: 'Oorzaak',
  count: 'Aantal cijfers',
  indicator: 'Welke indicator',
  period: 'Over welke periode',
};
