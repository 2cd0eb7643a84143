import { describe, expect, it } from 'vitest';
import { testWarehouse } from './load-for-test.ts';
import { outcomeLines } from './outcome.ts';

const care =
  'Toewijzingnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Wet;Beschikkingnummer;Datum melding;Datum aanvraag;Datum besluit;Resultaat;Productcategorie;Productcode;Leveringsvorm;Ingangsdatum;Einddatum;Start zorg;Stop zorg;Reden beëindiging;Aanbieder;Tarief';
const row = (fields: Record<string, string>): string =>
  care
    .split(';')
    .map((name) => fields[name] ?? '')
    .join(';');
const anna = { BSN: '999900006', Geboortedatum: '00-00-1950', Geslacht: 'V', Woonplaats: 'Emmeloord' };
const granted = { ...anna, Wet: 'Wmo', Resultaat: 'toegekend', Productcategorie: '2', Leveringsvorm: 'ZIN' };

const refer = (number: string, bsn: string, day: string, wet = 'Wmo', to = 'maatwerkvoorziening'): string =>
  `V${number};C${number};${bsn};;;;;${day};${to};${wet};`;

const bookings = (...rows: string[]): string =>
  [
    'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag',
    ...Array.from({ length: 60 }, (_, index) => `K${index};2024;1;6.71a;;L;D;10,00`),
    ...rows,
  ].join('\n');

describe('the marts', () => {
  it('read an assignment of the back office: what it was, when it ran and how it ended', async () => {
    using w = testWarehouse();
    w.write({
      'care.csv': [
        care,
        // Reden 31 is "as agreed" under the Jeugdwet and "moved away" under the Wmo.
        row({
          ...granted,
          Toewijzingnummer: 'A1',
          Beschikkingnummer: '1',
          Ingangsdatum: '01-02-2024',
          'Datum besluit': '20-01-2024',
          'Start zorg': '05-02-2024',
          'Stop zorg': '01-06-2024',
          'Reden beëindiging': '31',
        }),
        row({
          ...granted,
          Toewijzingnummer: 'B1',
          Beschikkingnummer: '2',
          Wet: 'Jeugdwet',
          Productcategorie: '35',
          Ingangsdatum: '01-02-2024',
          'Start zorg': '05-02-2024',
          'Stop zorg': '01-06-2024',
          'Reden beëindiging': '31',
        }),
        row({
          ...granted,
          Toewijzingnummer: 'C1',
          Beschikkingnummer: '3',
          Productcategorie: '01',
          Leveringsvorm: 'PGB',
          Ingangsdatum: '01-02-2024',
          Einddatum: '31-12-9999',
        }),
        row({
          ...granted,
          Toewijzingnummer: 'D1',
          Beschikkingnummer: '4',
          Ingangsdatum: '01-02-2024',
          Einddatum: '31-12-2024',
        }),
        row({
          ...granted,
          Toewijzingnummer: 'E1',
          Beschikkingnummer: '5',
          Ingangsdatum: '01-02-2024',
          'Start zorg': '05-02-2024',
          'Stop zorg': '01-06-2024',
          'Reden beëindiging': '20',
        }),
        row({
          ...anna,
          Toewijzingnummer: 'F1',
          Beschikkingnummer: '6',
          Wet: 'Wmo',
          Productcategorie: '02',
          'Datum aanvraag': '01-02-2024',
          'Datum besluit': '01-03-2024',
          Resultaat: 'afgewezen',
        }),
      ].join('\n'),
    });
    await w.load();
    expect(
      await w.query(`select traject_id, productcategorie, productgroep, pleegzorg, verblijf, toegewezen, start, einde,
        volgens_plan, tijdelijk, geboortejaar from traject order by 1`),
    ).toEqual([
      ['A1', '02', 'Begeleiding', false, false, '2024-01-20', '2024-02-05', '2024-06-01', false, false, 1950],
      ['B1', '35', 'Pleegzorg', true, true, '2024-02-01', '2024-02-05', '2024-06-01', true, false, 1950],
      ['C1', '01', 'Huishoudelijke ondersteuning', false, false, '2024-02-01', '2024-02-01', null, null, false, 1950],
      ['D1', '02', 'Begeleiding', false, false, '2024-02-01', null, null, null, false, 1950],
      ['E1', '02', 'Begeleiding', false, false, '2024-02-01', '2024-02-05', '2024-06-01', false, true, 1950],
    ]);
    expect(
      await w.query(`select besluit_id, aanvraag, besluit, resultaat from besluit where besluit_id = '6'`),
    ).toEqual([['6', '2024-02-01', '2024-03-01', 'afgewezen']]);
  });

  it('pair a referral with the first care of the same resident and wet within 365 days', async () => {
    using w = testWarehouse();
    const referral =
      'Verwijzingnummer;Contactnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum verwijzing;Bestemming;Wet;Voorziening';
    const start = (number: string, bsn: string, day: string, wet = 'Wmo'): string =>
      row({
        ...granted,
        BSN: bsn,
        Wet: wet,
        Toewijzingnummer: number,
        Beschikkingnummer: number,
        Ingangsdatum: day,
        'Start zorg': day,
      });
    w.write({
      'referrals.csv': [
        referral,
        refer('1', '999900006', '01-01-2023'),
        refer('2', '999900018', '01-01-2023'),
        refer('3', '999900031', '01-01-2023'),
        refer('4', '999900043', '01-12-2023'),
        refer('5', '999900055', '01-01-2023', 'Wmo', 'algemene voorziening'),
        refer('6', '999900067', '01-01-2023'),
      ].join('\n'),
      'care.csv': [
        care,
        start('1-before', '999900006', '31-12-2022'),
        start('1-other-wet', '999900006', '02-01-2023', 'Jeugdwet'),
        start('1-second', '999900006', '01-06-2023'),
        start('1-first', '999900006', '01-02-2023'),
        // The 365th day counts, the 366th is too late.
        start('1-last-day', '999900018', '01-01-2024'),
        start('1-too-late', '999900031', '02-01-2024'),
        row({
          ...anna,
          BSN: '999900067',
          Wet: 'Wmo',
          Toewijzingnummer: '1-no',
          Beschikkingnummer: '1-no',
          Productcategorie: '02',
          'Datum besluit': '01-03-2023',
          Resultaat: 'afgewezen',
        }),
      ].join('\n'),
      'levering.json': JSON.stringify({ default: { from: '2022-01-01', to: '2024-06-30' } }),
    });
    await w.load();
    expect(await w.query('select contact_id, start, afgesloten, traject_id from wachttijd order by 1')).toEqual([
      ['C1', '2023-02-01', null, '1-first'],
      ['C2', '2024-01-01', null, '1-last-day'],
      ['C3', null, '2024-01-01', null],
      ['C4', null, null, null],
      ['C6', null, '2023-03-01', null],
    ]);
    // Row 5 of the care file is the start of C1, row 8 the refusal of C6; the contacts themselves were not delivered.
    expect(
      await w.query(`select contact_id, row_number, contact_row, start_row, afgesloten_row, d.file_name
        from wachttijd left join delivery d on d.delivery = coalesce(start_delivery, afgesloten_delivery)
        where contact_id in ('C1', 'C3', 'C6') order by 1`),
    ).toEqual([
      ['C1', '2', null, '5', null, 'care.csv'],
      ['C3', '4', null, null, null, null],
      ['C6', '7', null, null, '8', 'care.csv'],
    ]);
  });

  it('sign ledger lines by debit and credit and roll taakvelden back to those of the plan', async () => {
    using w = testWarehouse();
    w.write({
      'ledger.csv': [
        'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag',
        '1;2022;1;6.71;;L;D;1.234,56',
        '2;2023;2;6.71A;;L;C;34,50',
        '3;2025;3;6.711;;B;C;100',
        '4;2025;4;6.91;;B;D;7,25',
      ].join('\n'),
    });
    await w.load();
    expect(await w.query('select boeking_id, taakveld_plan, lasten, baten from grootboek order by 1')).toEqual([
      ['1', '6.71', 1234.56, 0],
      ['2', '6.71', -34.5, 0],
      ['3', '6.71', 0, 100],
      ['4', null, 0, -7.25],
    ]);
  });

  it('refuse a ledger in which 1.234 may be two amounts', async () => {
    using w = testWarehouse();
    w.write({
      'ledger.csv': [
        'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag',
        '1;2022;1;6.71;;L;D;1.234',
      ].join('\n'),
    });
    expect((await w.load()).outcomes).toMatchObject([
      { status: 'refused', rule: 'getal-onduidelijk', column: 'Bedrag' },
    ]);
  });

  it('leave out a faulty booking, and say that totals miss it', async () => {
    using w = testWarehouse();
    w.write({ 'ledger.csv': bookings('X1;2024;5;6.71a;;L;D;5,00', 'X2;2024;1;0.4;;L;D;7,00') });
    const { outcomes } = await w.load();
    expect(outcomes).toMatchObject([
      {
        status: 'accepted',
        rowsRejected: 1,
        rejects: [{ rule: 'te-groot', column: 'Kwartaal', first: [{ row: 62 }] }],
      },
    ]);
    expect(outcomes.flatMap(outcomeLines).join('\n')).toMatch(/De weggelaten boekingen tellen niet mee/);
    expect(await w.query('select taakveld, sum(lasten) from grootboek group by 1 order by 1')).toEqual([
      ['0.4', 7],
      ['6.71a', 600],
    ]);
  });

  it('refuse a ledger with a taakveld that its year does not know, and say which entry of the list settles it', async () => {
    using w = testWarehouse();
    // 6.71a is of 2023 and 2024, 6.711 of 2025 on, 6.99 of no year; 0.4 is outside the social domain.
    w.write({
      'ledger.csv': bookings('X1;2024;1;6.99;;L;D;5,00', 'X2;2024;1;0.4;;L;D;7,00', 'X3;2024;1;6.711;;L;D;1,00'),
    });
    expect((await w.load()).outcomes).toMatchObject([
      {
        status: 'refused',
        rule: 'taakveld-onbekend',
        line: 62,
        column: 'Taakveld',
        value: '6.99',
        problem: expect.stringContaining('6.99 (1 keer, eerst in rij 62), 6.711 (1 keer, eerst in rij 64)'),
        remedy: expect.stringContaining('etl/reference/taakvelden.csv een regel als 6.99;naam;'),
      },
    ]);
  });

  it('refuse a ledger of which more than one booking in fifty is faulty', async () => {
    using w = testWarehouse();
    w.write({ 'ledger.csv': bookings('X1;2024;5;6.71a;;L;D;5,00', 'X2;2024;0;6.71a;;L;D;5,00') });
    expect((await w.load()).outcomes).toMatchObject([{ status: 'refused', rule: 'te-veel-fouten', line: 62 }]);
  });

  it('turn survey answers into a row per question, and leave out the neighbours of Veilig Thuis', async () => {
    using w = testWarehouse();
    w.write({
      'survey.csv': [
        'Respondent;Jaar;Wet;Leeftijdsgroep;Geslacht;Woonplaats;Wist waar hulp;Toegang niet belemmerend;Beter redden;Weet cliëntondersteuning;Opmerking',
        '1;2024;Wmo;75+;V;Ens;mee eens;;neutraal;J;',
      ].join('\n'),
      'vt.csv': [
        'Onderzoeksnummer;Gemeentecode;Datum melding;Start onderzoek;Afronding onderzoek;Uitkomst',
        'O1;171;01-02-2024;;;',
        'O2;GM0995;01-02-2024;;;',
      ].join('\n'),
    });
    await w.load();
    expect(await w.query('select vraag, antwoord, respondent_id, kwartaal from enquete_antwoord order by 1')).toEqual([
      ['beter_redden', 'neutraal', 'Wmo 1', null],
      ['toegang_niet_belemmerend', null, 'Wmo 1', null],
      ['weet_clientondersteuning', 'ja', 'Wmo 1', null],
      ['wist_waar_hulp', 'mee eens', 'Wmo 1', null],
    ]);
    expect(await w.query('select onderzoek_id from onderzoek_veilig_thuis')).toEqual([['O1']]);
  });
});
