import { describe, expect, it } from 'vitest';
import { budgetByPrinciple, budgetByTaakveld, budgetTotal, budgetYears } from './budget-tables.ts';
import { principles } from './principles.ts';
import { readPlanLines } from '../test/read-plan-document.ts';
import { taakveldCodes, taakveldNames } from './taakvelden.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Tables 1 and 2 of the plan, each row as it is printed. */
const tables = `
Iedereen doet mee	13.143	12.384	12.097	11.927	11.899
Voorkomen staat voorop	8.057	7.125	6.753	6.410	6.161
Passende ondersteuning voor wie dat nodig heeft	21.742	24.100	24.310	24.780	24.892
Totaal	42.942	43.610	43.160	43.116	42.952
6.1 Samenkracht en burger-participatie	3.867	3.600	3.506	3.293	3.044
6.2 Wijkteams	2.397	1.631	1.404	1.324	1.324
6.3 Inkomensregelingen	3.117	2.805	2.757	2.757	2.757
6.4 Begeleide participatie	7.142	6.952	6.834	6.650	6.623
6.5 Arbeidsparticipatie	2.885	2.628	2.506	2.520	2.519
6.6 Materiële voorzieningen	1.296	1.450	1.466	1.482	1.482
6.71 Maatwerk dienstverlening 18+	7.270	7.819	7.870	7.938	7.900
6.72 Maatwerkdienstverlening 18-	11.796	13.906	13.853	13.968	13.968
6.81 Geëscaleerde zorg 18+	244	-364	-190	60	210
6.82 Geëscaleerde zorg 18-	1.135	1.290	1.310	1.331	1.331
7.1 Volksgezondheid	1.793	1.894	1.843	1.793	1.793
Totaal	42.942	43.610	43.160	43.116	42.952
`
  .trim()
  .split('\n');

/** The plan breaks two of the names with a hyphen or a space. */
const whole = (label: string) => label.replace('burger-participatie', 'burgerparticipatie').replace('werk d', 'werkd');

const cells = (amounts: Readonly<Record<number, number>>) => budgetYears.map((year) => amounts[year]);

describe('the budget tables', () => {
  it('hold, per principle and per taakveld, the amounts printed behind that name', () => {
    const printed = tables.map((row) => {
      const [label = '', ...amounts] = row.split('\t');
      return { label, amounts: amounts.map((amount) => Number(amount.replace('.', ''))) };
    });
    const adopted = [
      ...principles.flatMap(({ id, name }) =>
        id === 'houdbaar' || id === 'toegang' ? [] : { label: name, amounts: cells(budgetByPrinciple[id]) },
      ),
      { label: 'Totaal', amounts: cells(budgetTotal) },
      ...taakveldCodes.map((code) => ({
        label: `${code} ${taakveldNames[code]}`,
        amounts: cells(budgetByTaakveld[code]),
      })),
      { label: 'Totaal', amounts: cells(budgetTotal) },
    ];
    expect(adopted).toEqual(printed.map(({ label, amounts }) => ({ label: whole(label), amounts })));
  });

  it('stand in the published plan row by row', (context) => {
    const plan = readPlanLines('000');
    if (plan === null) return context.skip('the plan documents are not beside this checkout');
    expect(plan.filter((line) => /^\S.*(\t-?[\d.]+){5}$/.test(line) && !line.startsWith('Middelen'))).toEqual(tables);
  });

  it('keep the published totals where the rounded rows add up to 1 more or less', () => {
    const perPrinciple = budgetYears.map((year) => sum(Object.values(budgetByPrinciple).map((row) => row[year])));
    const perTaakveld = budgetYears.map((year) => sum(taakveldCodes.map((code) => budgetByTaakveld[code][year])));
    expect(perPrinciple).toEqual([42942, 43609, 43160, 43117, 42952]);
    expect(perTaakveld).toEqual([42942, 43611, 43159, 43116, 42951]);
    expect(budgetYears.map((year) => budgetTotal[year])).toEqual([42942, 43610, 43160, 43116, 42952]);
  });
});
