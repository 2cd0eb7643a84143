import { expect, it } from 'vitest';
import { readPlanDocument } from '../test/read-plan-document.ts';
import { gripAppendix } from './grip-appendix.ts';
import { gripBusinessCases } from './grip-business-cases.ts';
import { gripMeasures } from './grip-measures.ts';

const printed = (amount: number) => amount.toLocaleString('nl-NL');

it('is bijlage I of the report, name for name and amount for amount', (context) => {
  const report = readPlanDocument('002');
  if (report === null) return context.skip('the plan documents are not beside this checkout');
  const appendix = report.slice(report.lastIndexOf('BIJLAGE I: OVERZICHT MAATREGELLEN'));
  for (const { total, measures } of gripAppendix) {
    expect(appendix).toContain(`Totaal ${printed(total)}`);
    for (const { name, intended } of measures) expect(appendix).toContain(`${name} ${printed(intended)}`);
  }
});

it('adds up within each onderdeel, and is of the same onderdelen as chapter 3', () => {
  for (const { total, measures } of gripAppendix.filter(({ measures: own }) => own.length > 0))
    expect(measures.reduce((sum, { intended }) => sum + intended, 0)).toBe(total);
  expect(gripAppendix.map(({ part }) => part)).toEqual([...new Set(gripMeasures.map(({ part }) => part))]);
});

/** What 2.3.3 to 2.3.5 say of each business case, copied by hand. */
const told = {
  fraudepreventie: [
    'In de jaren 2022 en 2023 is extra inzet (1 fte) gepleegd',
    '60 dossiers onderzocht waarvan 49 onderzoeken zijn afgerond',
    'in 43% van de gevallen de uitkering beëindigd',
    'structurele verlaging van de uitgaven aan bijstandsuitkeringen van c.a. € 305.000',
  ],
  'afbouw-wmo': [
    'in eerste instantie 0,5 fte ingezet',
    '42% van de voorzieningen ongewijzigd voortgezet',
    'de zorg afgeschaald (5%) of zelfs geheel gestopt (53%)',
    'een besparing opgeleverd van ca € 205.000,-',
  ],
  'afbouw-jeugd': ['1,0 fte aan extra capaciteit', 'Op dit moment zijn er nog geen rapportages beschikbaar'],
};

it('has the three business cases with the numbers that the report gives, and none where it gives none', (context) => {
  expect(
    gripBusinessCases.map(({ id, saving, fte, outcomes }) => [id, saving, fte, outcomes.map((one) => one.share)]),
  ).toEqual([
    ['fraudepreventie', 305_000, 1, [43]],
    ['afbouw-wmo', 205_000, 0.5, [42, 5, 53]],
    ['afbouw-jeugd', null, 1, []],
  ]);
  const report = readPlanDocument('002');
  if (report === null) return context.skip('the plan documents are not beside this checkout');
  for (const words of Object.values(told).flat()) expect(report).toContain(words);
});
