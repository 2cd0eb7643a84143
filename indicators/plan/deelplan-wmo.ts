/**
 * Set 'Deelplan Wmo 2015-2018': the possible indicators of chapter 3, each with source and cycle as printed. Kept apart
 * from bijlage 3. Three of the five spellings of 'Wmo-cliënttevredenheidsonderzoek' in the text are printing faults.
 */

export type EarlierIndicator = {
  id: string;
  goal: string;
  name: string;
  source: string;
  cycle: string;
  /** The last value that the document gives; null where it gives none. */
  history: { year: number; value: number; unit: string } | null;
};

const experience =
  'Wmo-cliënttevredenheidsonderzoek, Breed Overleg met achterbanorganisaties (vertegenwoordigers van cliënten) sociaal domein en vertelsessies';
const rotating = 'Rouleren 4-jaarlijks';
const cohesion = 'Het bevorderen van sociale samenhang, veiligheid en leefbaarheid';
const carers = 'Ondersteunen van mantelzorgers en vrijwilligers om hun taak uit te kunnen voeren';
const general = 'Bieden van algemene voorzieningen';
const tailored = 'Bieden van maatwerkvoorzieningen t.b.v. zelfredzaamheid en participatie';

export const deelplanWmo: readonly EarlierIndicator[] = [
  {
    id: 'W01',
    goal: cohesion,
    name: 'Gemiddelde score sociale kwaliteit leefomgeving',
    source: 'Gemeente, onderzoek Waar staat je gemeente',
    cycle: '2-jaarlijks, meest recent 2011; volgende 2014',
    history: { year: 2011, value: 6.6, unit: 'score' },
  },
  {
    id: 'W02',
    goal: cohesion,
    name: 'Gemiddeld rapportcijfer leefbaarheid woonbuurt',
    source: 'Gemeente, onderzoek Waar staat je gemeente',
    cycle: '2-jaarlijks, meest recent 2011; volgende 2014',
    history: { year: 2011, value: 7.4, unit: 'rapportcijfer' },
  },
  {
    id: 'W03',
    goal: cohesion,
    name: 'Ervaringen IGW gebiedsteams uit wijken en dorpen',
    source: 'Gesprekken aanvullend op onderzoek',
    cycle: '2-jaarlijks',
    history: null,
  },
  {
    id: 'W04',
    goal: carers,
    name: 'Onderzoek onder mantelzorgers en vrijwilligers naar ervaren kwaliteit ondersteuning',
    source: experience,
    cycle: rotating,
    history: null,
  },
  {
    id: 'W05',
    goal: carers,
    name: 'Ervaren belasting mantelzorger (65+)',
    source: 'GGD Flevoland, seniorenenquête',
    cycle: '4-jaarlijks; volgende 2015 (oplevering 2016)',
    history: { year: 2012, value: 14, unit: '% zwaar belast' },
  },
  {
    id: 'W06',
    goal: carers,
    name: 'Ervaren belasting mantelzorger (overige leeftijden)',
    source: 'GGD Flevoland, volwassenenenquête',
    cycle: '4-jaarlijks; volgende 2015 (oplevering 2016)',
    history: { year: 2012, value: 10, unit: '% zwaar belast' },
  },
  {
    id: 'W07',
    goal: carers,
    name: 'Percentage vrijwilligers',
    source: 'GGD Flevoland, bevolkingsenquête',
    cycle: '4-jaarlijks',
    history: { year: 2012, value: 40, unit: '%' },
  },
  {
    id: 'W08',
    goal: 'Vroegtijdig vaststellen dat inwoners maatschappelijke ondersteuning nodig hebben',
    name: 'Onderzoek onder cliënten/inwoners naar ervaren kwaliteit ondersteuningsstructuur en sociale teams',
    source: experience,
    cycle: rotating,
    history: null,
  },
  {
    id: 'W09',
    goal: 'Het voorkomen dat inwoners maatschappelijke ondersteuning nodig hebben',
    name: 'Onderzoek onder cliënten/inwoners naar ervaren kwaliteit preventieve voorzieningen',
    source: experience,
    cycle: rotating,
    history: null,
  },
  {
    id: 'W10',
    goal: general,
    name: 'Onderzoek ervaren kwaliteit algemene voorzieningen maatschappelijke ondersteuning',
    source: experience,
    cycle: rotating,
    history: null,
  },
  {
    id: 'W11',
    goal: general,
    name: 'Aantal geregistreerde verslaafden per 1000 inwoners',
    source: 'Gemeente Almere Flevomonitor',
    cycle: 'Jaarlijks',
    history: null,
  },
  {
    id: 'W12',
    goal: general,
    name: 'Aantal geregistreerde dak- en thuislozen per 1000 inwoners',
    source: 'Gemeente Almere Flevomonitor',
    cycle: 'Jaarlijks',
    history: null,
  },
  {
    id: 'W13',
    goal: tailored,
    name: 'Onderzoek ervaren kwaliteit maatwerkvoorzieningen maatschappelijke ondersteuning',
    source: experience,
    cycle: rotating,
    history: null,
  },
  {
    id: 'W14',
    goal: tailored,
    name: 'Zelfredzaamheid van inwoners is toegenomen door de inzet van ondersteuning',
    source: 'Zelfredzaamheidsmatrix en vertelsessies met cliënten',
    cycle: 'Jaarlijks',
    history: null,
  },
  {
    id: 'W15',
    goal: 'Bieden van cliëntondersteuning',
    name: 'Onderzoek ervaren kwaliteit cliëntondersteuning maatschappelijke ondersteuning',
    source: experience,
    cycle: rotating,
    history: null,
  },
];
