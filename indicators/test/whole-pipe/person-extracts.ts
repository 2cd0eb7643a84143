import { rowsOf } from './extract-rows.ts';
import { filled, isDate, isDecimal, iso, person, sound, words } from './sound-rows.ts';

/** Contacts at the loket of these years. */
export const contacts = (folder: string, ...years: readonly number[]) =>
  sound(
    years.flatMap((year) => rowsOf(folder, `loket-contacten-${year}`)),
    ['Contactnummer'],
    {
      '*Contactnummer': filled,
      ...person,
      '*Datum contact': isDate,
      '*Kanaal': words('balie|telefoon|e-mail|webformulier|huisbezoek'),
      '*Domein': words('Wmo|Jeugd|Inkomen|Schulden|Overig'),
      '*Uitkomst': words(
        'informatie en advies|eigen netwerk|algemene voorziening|aanvraag maatwerk|procesbegeleiding|overgedragen',
      ),
      '*Doorgegeven': words('J|N'),
    },
  );

/** Referrals by the loket of these years. */
export const referrals = (folder: string, ...years: readonly number[]) =>
  sound(
    years.flatMap((year) => rowsOf(folder, `loket-verwijzingen-${year}`)),
    ['Verwijzingnummer'],
    {
      '*Verwijzingnummer': filled,
      '*Contactnummer': filled,
      ...person,
      '*Datum verwijzing': isDate,
      '*Bestemming': words('algemene voorziening|maatwerkvoorziening|eigen netwerk|procesbegeleiding|overig'),
      Wet: words('Wmo|Jeugdwet'),
    },
  );

/** Applications for Wmo and Jeugdwet, whatever came of them. */
export const applications = (folder: string) =>
  sound(
    rowsOf(folder, 'backoffice-voorzieningen'),
    ['Wet', 'Toewijzingnummer'],
    {
      '*Toewijzingnummer': filled,
      ...person,
      '*Wet': words('Wmo|Jeugdwet'),
      '*Beschikkingnummer': filled,
      'Datum melding': isDate,
      'Datum aanvraag': isDate,
      'Datum besluit': isDate,
      Resultaat: words('toegekend|afgewezen|ingetrokken|in behandeling'),
      '*Productcategorie': filled,
      Leveringsvorm: words('ZIN|PGB'),
      Ingangsdatum: isDate,
      Einddatum: isDate,
      'Start zorg': isDate,
      'Stop zorg': isDate,
      Tarief: (cell) => isDecimal(cell) && !cell.startsWith('-'),
    },
    [
      ['Ingangsdatum', 'Einddatum'],
      ['Start zorg', 'Stop zorg'],
      ['Datum aanvraag', 'Datum besluit'],
    ],
  );

/** Assignments that were granted. */
export const assignments = (folder: string) =>
  applications(folder).filter((row) => row['Resultaat'] === 'toegekend' && row['Ingangsdatum'] !== '');

/**
 * Care by person and law, as ISO days. The policy model says when care counts ("on the last day of the quarter"), not from
 * and until when it runs: that is our reading, of which passend/when-care-runs.test.ts holds every boundary in literal rows.
 */
export const care = (folder: string) =>
  assignments(folder).map((row) => ({
    person: `${row['BSN']}|${row['Wet']}`,
    wet: row['Wet'],
    category: row['Productcategorie'],
    product: row['Productcode'],
    start: iso(row['Start zorg'] || (row['Leveringsvorm'] === 'PGB' ? row['Ingangsdatum'] : '')),
    end: iso(row['Stop zorg'] || row['Einddatum']),
    reason: row['Reden beëindiging'],
  }));

/** Signals of payment arrears. */
export const signals = (folder: string) =>
  sound(
    rowsOf(folder, 'vroegsignalering'),
    ['Signaalnummer'],
    {
      '*Signaalnummer': filled,
      ...person,
      '*Datum ontvangst': isDate,
      '*Signaalpartner': words('zorgverzekeraar|energie|water|verhuurder'),
      'Datum contactpoging': isDate,
      Resultaat: words('geen contact|hulp geweigerd|hulp aanvaard|al in traject'),
    },
    [['Datum ontvangst', 'Datum contactpoging']],
  );

/** Benefits of the Participatiewet. */
export const benefits = (folder: string) =>
  sound(
    rowsOf(folder, 'participatie', { encoding: 'utf-8' }),
    ['Uitkeringnummer'],
    {
      '*Uitkeringnummer': filled,
      ...person,
      // Of a few the register knows only the year.
      Geboortedatum: (cell) => isDate(cell) || /^00-00-\d{4}$/.test(cell),
      '*Soort': words('algemene bijstand|bijzondere bijstand|IOAW|IOAZ|loonkostensubsidie|minimaregeling'),
      '*Ingangsdatum': isDate,
      Einddatum: isDate,
    },
    [['Ingangsdatum', 'Einddatum']],
  );

/** Applications for what `benefits` tells. */
export const benefitApplications = (folder: string) =>
  sound(
    rowsOf(folder, 'aanvragen-inkomen'),
    ['Aanvraagnummer'],
    {
      '*Aanvraagnummer': filled,
      ...person,
      Geboortedatum: (cell) => isDate(cell) || /^00-00-\d{4}$/.test(cell),
      '*Soort': words('algemene bijstand|bijzondere bijstand|IOAW|IOAZ|loonkostensubsidie|minimaregeling'),
      '*Datum aanvraag': isDate,
      'Datum besluit': isDate,
      Resultaat: words('toegekend|afgewezen|ingetrokken|buiten behandeling'),
    },
    [['Datum aanvraag', 'Datum besluit']],
  ).filter((row) => (row['Datum besluit'] === '') === (row['Resultaat'] === ''));
