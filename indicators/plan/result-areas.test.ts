import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../test/read-plan-document.ts';
import { resultAreas } from './result-areas.ts';

const results = resultAreas.flatMap((area) => area.results);

describe('the resultaatgebieden of the voorveld', () => {
  it('are the seven of the document', () => {
    expect(resultAreas.map((area) => area.name)).toEqual([
      'Jongerenwerk',
      'Gezinsondersteuning',
      'Integratie en participatie minderheden',
      'Maatschappelijk welzijn',
      'Sociaal Werk',
      'Preventieve schulddienstverlening',
      'Jeugdgezondheidszorg',
    ]);
  });

  it('have no norm where the document still says (invullen)', () => {
    const open = results.filter((result) => result.text.includes('(invullen)'));
    expect(open).toHaveLength(2);
    expect(open.map((result) => result.norm)).toEqual([null, null]);
  });

  it('stand in the document letter for letter, and are all that it calls a result', (context) => {
    const document = readPlanDocument('003')?.replaceAll('*', '');
    if (document === undefined) return context.skip('the plan documents are not beside this checkout');
    for (const { text } of results) expect(document.includes(text), text).toBe(true);
    const chapters = document.matchAll(
      /Resultaat: welke resultaten willen we hiermee bereiken\?(.*?)Uitvoeringsrichtlijnen/g,
    );
    const left = [...chapters].map(([, chapter = '']) =>
      results
        .reduce((rest, { text }) => rest.replace(text, '|'), chapter)
        .split(/\||<[^>]*>| [-•] |\b[IV]+\. ?/)
        .map((words) => words.trim())
        .filter((words) => words !== ''),
    );
    // Only the names of parts remain, under which the document puts its results.
    expect(left).toEqual([
      [],
      ['De resultaten per subresultaatgebieden:', 'Opvoed- en opgroeiondersteuning', 'Het ontlasten van gezinnen'],
      [],
      [
        'De resultaten per subresultaatgebied:',
        'Vrijwillige inzet',
        'Mantelzorgondersteuning',
        'Vitaliteit',
        'Bewegingsonderwijs',
        'Vitale sportaanbieders',
        'Stimuleren inclusief sporten en bewegen',
        'Gezonde leefstijl',
        'Cliëntondersteuning',
        'Voedselbank',
      ],
      ['Gericht op collectief', 'Gericht op individu', 'Buurtbemiddeling', 'Specifieker per onderdeel:'],
      [],
      [],
    ]);
  });
});
