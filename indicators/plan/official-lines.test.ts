import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { principles } from './principles.ts';
import { readPlanLines } from '../test/read-plan-document.ts';

const official = new Map(catalogue.filter(({ set }) => set === 'bijlage 3').map((each) => [each.id, each]));

/** What a line of bijlage 3 says of an indicator: its name, and between brackets behind it the warning of the plan. */
const lineOf = (id: string) => {
  const indicator = official.get(id);
  const [warning] = indicator?.caveats ?? [];
  return { name: indicator?.name, withWarning: warning === undefined ? undefined : `${indicator?.name} (${warning})` };
};

// Bijlage 3 of the plan, line by line in its order, each with the indicator that is named by it. A full stop at the
// end and the sign of the footnote are left out; the line of I12 is worded in two ways in the plan itself.
const bijlage3: readonly (readonly [id: string, line: string])[] = [
  ['I01', 'Aandeel inwoners dat aangeeft voldoende betekenisvolle contacten te hebben met andere mensen'],
  ['I02', 'Aandeel inwoners dat soms of vaak eenzaamheid ervaart'],
  [
    'I03',
    'Aandeel inwoners dat aangeeft nauwelijks tot geen belemmering ervaren om deel te nemen aan het maatschappelijk leven',
  ],
  ['I04', 'Aandeel van de 15 tot 74-jarige met betaald werk'],
  ['I05', 'Aandeel van de 4-23 jarigen dat onderwijs volgt'],
  ['I06', 'Aandeel van de inwoners dat mantelzorg dan wel vrijwilligerswerk doet'],
  ['I04', 'Aandeel van de 15 tot 74-jarige met betaald werk'],
  ['I05', 'Aandeel van de 4-23 jarigen dat onderwijs volgt'],
  ['I06', 'Aandeel van de inwoners dat mantelzorg dan wel vrijwilligerswerk doet'],
  ['I07', 'Percentage inwoners met ondersteuningsvragen die wisten waar ze moesten zijn'],
  ['I08', 'Percentage ondersteuningsvragers dat de toegang als niet belemmerend'],
  [
    'I09',
    'Aandeel van de inwoners die vanuit het loket doorverwezen wordt naar een algemene voorziening ten opzichte van doorverwijzingen naar een maatwerkvoorziening',
  ],
  [
    'I10',
    'Aantal inwoners met een gezonde leefstijl (wordt 4-jaarlijks gemeten door de GGD, in de leefstijl monitor GGD)',
  ],
  [
    'I11',
    'Aandeel van de inwoners (18+) wat voldoet aan de beweegnorm (kanttekening: dit geeft niet een volledig beeld weer van de hele leefstijl)',
  ],
  ['I12', 'Aandeel van de inwoners dat mantelzorg verleent'],
  ['I13', 'Aandeel van de mantelzorgers dat zich soms/vaak belemmerd voelt in dagelijkse dingen'],
  ['I14', 'Aantal inwoners in vroegsignalering/met beginnende schulden'],
  ['I15', 'Aantal inwoners in actieve vroegsignalering'],
  ['I16', 'Aantal nieuwe schuldhelpverleningstrajecten'],
  ['I17', 'Aantal maatwerktrajecten (exclusief huishoudelijke ondersteuning, woonvoorzieningen en hulpmiddelen)'],
  [
    'I18',
    'Aantal ondersteuningsvragen die bij de toegang worden beantwoord met een verwijzing naar een algemene voorziening/eigen netwerk',
  ],
  ['I12', 'Aandeel van de inwoners die mantelzorg verleent'],
  ['I19', 'Aandeel van de inwoners die kunnen terugvallen op het eigen netwerk'],
  ['I20', 'Mate van behalen van individuele resultaatafspraken: uitstroomratio'],
  ['I21', 'Aandeel cliënten Wmo en jeugd dat aangeeft door de ondersteuning zich beter te redden'],
  ['I22', 'Tijd tussen contact loket en start zorg maatwerktrajecten (ten opzichte van de gestelde norm)'],
  ['I23', 'Aandeel zelfstandig wonende personen 75+-jarigen'],
  ['I24', 'Aantal jongeren in residentiële zorg (met uitzondering van pleegzorg)'],
  ['I25', 'Aantal inwoners in beschermd wonen en maatschappelijke opvang'],
  ['I26', 'Aantal onderzoeken Veilig Thuis'],
  ['I27', 'Aantal huishoudelijke huisverboden'],
  ['I28', 'Aantal Inbewaringstelling (wet zorg en dwang)'],
  ['I29', 'Aantal Onder Toezicht Stellingen'],
  [
    'I30',
    'Aantal onderzoeken Veilig Thuis afgezet tegen aantal ingezette maatregelen (huisverboden, inbewaringstelling, Onder Toezicht Stellingen)',
  ],
  ['I31', 'Rapportage zijn tijdig geleverd'],
  ['I32', 'Aandeel bezoekers van het loket sociaal domein dat aangeeft hier (zeer) tevreden mee te zijn'],
  ['I33', 'Aandeel hulpvragen wat wordt doorgegeven van het ene naar het andere proces'],
  ['I34', 'Aandeel betrokkenen bij een plan dat weet wat van hen wordt verwacht'],
  ['I35', 'Aandeel betrokkenen bij een plan dat vertrouwen heeft in de werking van het plan'],
  ['I36', 'Aandeel betrokkenen bij een plan dat aangeeft dat het plan is gemaakt met alle betrokkenen'],
  ['I37', 'Aantal bezwaren op afgegeven beschikkingen'],
  ['I38', 'Aandeel cliënten Wmo en Jeugd dat weet dat ze gebruik kunnen maken van onafhankelijke cliëntondersteuning'],
];

describe('bijlage 3, line by line', () => {
  it('gives every indicator its whole name: nothing cut off, nothing added', () => {
    const reworded = 'Aandeel van de inwoners die mantelzorg verleent';
    for (const [id, line] of bijlage3.filter(([, text]) => text !== reworded)) {
      const { name, withWarning } = lineOf(id);
      expect(withWarning === line ? withWarning : name, id).toBe(line);
    }
  });

  it('stands in the order of the goals', () => {
    const served = principles.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators));
    expect(bijlage3.map(([id]) => id)).toEqual(served.filter((id) => official.has(id)));
  });

  it('is the list of the published plan', (context) => {
    const plan = readPlanLines('000');
    if (plan === null) return context.skip('the plan documents are not beside this checkout');
    const lines = plan
      .slice(plan.findLastIndex((line) => line.startsWith('10.3 Indicatoren bij')))
      .filter((line) => line.startsWith(' - '))
      .map((line) => line.slice(3).trim().replace(/[.⁵]$/, ''))
      .filter((line) => line !== 'Indicatoren worden uitgewerkt in het deelplan Minima');
    expect(bijlage3.map(([, line]) => line)).toEqual(lines);
  });

  it('warns where the plan warns: a bracket behind the name, or footnote 5', (context) => {
    const warned = [...official.values()].filter(({ caveats }) => caveats.length > 0);
    expect(warned.map(({ id }) => id)).toEqual(['I10', 'I11', 'I37']);
    const plan = readPlanLines('000');
    if (plan === null) return context.skip('the plan documents are not beside this checkout');
    const footnote = plan.find((line) => line.startsWith('⁵ '))?.slice(2);
    expect(official.get('I37')?.caveats).toEqual([footnote]);
  });
});
