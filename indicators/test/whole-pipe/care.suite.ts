import { expect, test } from 'vitest';
import { filesOf, rowsOf } from './extract-rows.ts';
import { inFives } from './in-fives.ts';
import { applications, care } from './person-extracts.ts';
import type { Pipe } from './pipe.ts';
import { lastDay, within } from './quarter-days.ts';
import { filled, isBsn, isDate, iso, person, sound, words } from './sound-rows.ts';

const persons = (some: readonly { person: string }[]) => new Set(some.map((each) => each.person)).size;

/** Care, decisions and safety; and the rows behind a figure. */
export function careSuite({ extracts, released, etl }: Pipe): void {
  test('residents in residential youth care, beschermd wonen and opvang on the last day of 2023Q3', () => {
    const day = lastDay('2023Q3');
    const running = care(extracts).filter(
      ({ start, end }) => start !== '' && start <= day && (end === '' || end > day),
    );
    const elsewhere = running.filter(
      ({ wet, category = '', product }) =>
        wet === 'Jeugdwet' && ['36', '37', '38', '43', '44'].includes(category) && product !== '44A07',
    );
    expect(released('I24', '2023Q3').value).toBe(inFives(persons(elsewhere)));
    const sheltered = running.filter(
      ({ wet, category = '' }) => wet === 'Wmo' && ['15', '16', '17', '18'].includes(category),
    );
    expect(released('I25', '2023Q3').value).toBe(inFives(persons(sheltered)));

    const published: { Measure: string; RegioS: string; Perioden: string; Value: number }[] = filesOf(
      extracts,
      '85098NED_Observations',
      '.json',
    ).flatMap((bytes) => JSON.parse(bytes.toString()).value);
    const withStay = published.find(
      ({ Measure, RegioS, Perioden }) => Measure === 'A045562' && RegioS === 'GM0171' && Perioden === '2023JJ00',
    );
    expect(released('I24', '2023', { measure: 'cbs-met-verblijf' }).value).toBe(withStay?.Value);
  });

  test('decisions for the Wmo within 56 days, of the reports whose 56 days ended in 2023Q3', () => {
    const ended = applications(extracts)
      .filter((row) => row['Wet'] === 'Wmo' && row['Datum melding'] !== '')
      .filter((row) => row['Resultaat'] !== 'ingetrokken' || row['Datum besluit'] !== '')
      .map((row) => {
        const last = new Date(Date.parse(iso(row['Datum melding'])) + 56 * 86_400_000).toISOString().slice(0, 10);
        return { decision: row['Beschikkingnummer'], last, decided: iso(row['Datum besluit']) };
      })
      .filter(({ last }) => last >= '2023-07-01' && last <= '2023-09-30');
    const once = [...new Map(ended.map((each) => [each.decision, each])).values()];
    const inTime = once.filter(({ decided, last }) => decided !== '' && decided <= last);
    expect(released('T01', '2023Q3')).toMatchObject({
      numerator: inFives(inTime.length),
      denominator: inFives(once.length),
    });
  });

  test('investigations per measure in 2023Q1', () => {
    const inQuarter = within('2023Q1');
    const investigations = sound(
      rowsOf(extracts, 'veilig-thuis'),
      ['Onderzoeksnummer'],
      {
        '*Onderzoeksnummer': filled,
        '*Gemeentecode': filled,
        '*Datum melding': isDate,
        'Start onderzoek': isDate,
        'Afronding onderzoek': isDate,
      },
      [['Datum melding', 'Start onderzoek']],
    ).filter((row) => row['Gemeentecode'] === 'GM0171' && inQuarter(row['Start onderzoek']));
    const bans = sound(rowsOf(extracts, 'huisverboden', { separator: '\t' }), ['Zaaknummer'], {
      '*Zaaknummer': filled,
      '*Datum oplegging': isDate,
      '*Verlengd': words('J|N'),
      'Datum einde': isDate,
    }).filter((row) => inQuarter(row['Datum oplegging']));
    const committals = sound(rowsOf(extracts, 'inbewaringstellingen'), ['Besluitnummer'], {
      '*Besluitnummer': filled,
      '*Datum besluit': (cell) => /^202[0-5](0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(cell),
      '*Wet': words('Wzd|Wvggz'),
    }).filter((row) => row['Wet'] === 'Wzd' && /^20230[123]/.test(row['Datum besluit'] ?? ''));
    const ots = sound(
      rowsOf(extracts, 'ondertoezichtstellingen'),
      ['Maatregelnummer'],
      { '*Maatregelnummer': filled, ...person, '*Soort': words('OTS|VOTS'), '*Begindatum': isDate, Einddatum: isDate },
      [['Begindatum', 'Einddatum']],
    ).filter((row) => inQuarter(row['Begindatum']));
    expect(released('I30', '2023Q1')).toMatchObject({
      numerator: inFives(investigations.length),
      denominator: inFives(bans.length + committals.length + ots.length),
    });
  });

  test('the trace of an end leads to the stop message that told it', () => {
    const [stops = ''] = filesOf(extracts, 'WMO307_2025K2', '.xml').map((bytes) => bytes.toString('utf8'));
    const products = [...stops.matchAll(/<wmo307:Client>.*?<wmo307:Bsn>(\d*)<.*?<\/wmo307:Client>/gs)].flatMap(
      ([client, bsn = '']) =>
        [...client.matchAll(/<wmo307:StopProduct>.*?<\/wmo307:StopProduct>/gs)].map(([product]) => ({ bsn, product })),
    );
    const asPlanned = products.findIndex(
      ({ bsn, product }) =>
        isBsn(bsn) &&
        product.includes('RedenBeeindiging>19<') &&
        product.includes('StatusAanlevering>1<') &&
        /Einddatum>2025-0[56]-/.test(product),
    );
    expect(asPlanned).toBeGreaterThan(0);
    // Of the two figures of I20, each with the same stops.
    const cited = etl('trace', 'I20', '2025Q2').matchAll(/WMO307_2025K2\.xml.*\n.*\n.*rijen: (.*)/g);
    const rows = [...cited].map(([, ranges = '']) => ranges.split(', ').map((range) => range.split('-').map(Number)));
    expect(rows).toHaveLength(2);
    for (const ranges of rows) {
      expect(ranges.some(([from = 0, to = from]) => from <= asPlanned + 1 && asPlanned + 1 <= to)).toBe(true);
    }
  });
}
