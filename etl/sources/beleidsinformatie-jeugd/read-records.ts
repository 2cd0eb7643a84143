import { mask } from '../../mask.ts';
import { tableBelow } from '../../readers/table-below.ts';
import { readReference } from '../../reference/read-reference.ts';
import { Refusal } from '../../refusal.ts';
import { isBsn } from '../bsn.ts';
import { notesOnFrame } from '../outside-the-table.ts';
import type { Cell, Sink } from '../row-source.ts';
import { dayFault, dayOfLoading, openEnds, tooFar } from '../columns/day-range.ts';
import { shownValue } from '../shown-value.ts';
import type { SourceFile, Workspace } from '../source.ts';
import { widthFault } from '../wrong-width.ts';
import { type Field, fieldsOf, isHeader } from './columns.ts';
import { birthYearOf, dayOf } from './day.ts';

const codes = readReference('beleidsinformatie-codes');
const isKnown = (list: string, code: string): boolean =>
  codes.some((entry) => entry['lijst'] === list && entry['code'] === code);

/** 999999999 is a person of whom the BSN is unknown, 000000000 a child that is not born yet. */
const withoutBsn = new Set(['999999999', '000000000']);

/**
 * Reads the records of a delivery of youth care (hulpvorm) or of measures (type maatregel), one a row. The last day that
 * it tells of lies in the half year it is about (interpretatie: the protocol delivers per half year, the file does not say
 * which).
 */
export const readRecords = async (
  file: SourceFile,
  sink: Sink,
  { pseudonymise }: Pick<Workspace, 'pseudonymise'>,
): Promise<void> => {
  const table = await tableBelow(file.path, isHeader);
  const fields = fieldsOf(table?.names ?? []);
  if (table === null || fields === null)
    throw new Refusal(
      'vaste-breedte',
      'Dit is een levering aan CBS met vaste kolombreedtes, zoals Beleidsinformatie Jeugd of Veilig Thuis. De indeling verschilt per versie van het protocol.',
      'Vraag dezelfde gegevens als spreadsheet, en lever die als CSV met een kopregel.',
    );
  const kind = fields.has('care') ? 'jeugdhulp' : 'maatregel';
  const seen = new Set<string>();
  const accepted: { row: number; values: Cell[] }[] = [];
  const today = dayOfLoading();
  let lastDay = '';

  for await (const { row, cells } of table.records()) {
    const width = widthFault(row, cells, table.names.length);
    if (width !== null) {
      sink.reject(width);
      continue;
    }
    const cell = (field: Field): string => (cells[fields.get(field) ?? -1] ?? '').trim();
    let faulty = false;
    const fault = (column: string, rule: string, shown: string, message: string): void => {
      faulty = true;
      sink.reject({ rowNumber: row, column, rule, maskedValue: shown === '' ? null : shown, message });
    };
    const optionalDay = (field: Field, column: string): string | null => {
      const text = cell(field);
      const day = dayOf(text);
      if (text !== '' && day === null)
        fault(
          column,
          'datum',
          shownValue(text),
          'Deze dag bestaat niet. Schrijf jaar, maand en dag achter elkaar, zoals 20241231.',
        );
      // Here and not by the contract alone: the last day says which half year the whole file is about.
      if (day !== null && !openEnds.includes(day) && dayFault({}, day, today) === 'datum-vooruit')
        fault(column, 'datum-vooruit', shownValue(text), tooFar({}));
      return day;
    };
    const coded = (field: Field, column: string, list: string): string | null => {
      const code = cell(field) === '' ? null : cell(field).padStart(2, '0');
      if (code !== null && !isKnown(list, code))
        fault(
          column,
          'code',
          shownValue(code),
          `Deze code staat niet in de lijst ${list} van het CBS. Vraag wie het bestand maakte om de goede code.`,
        );
      return code;
    };

    const bsn = cell('bsn').padStart(9, '0');
    const isPerson = isBsn(bsn);
    if (!isPerson && !withoutBsn.has(bsn))
      fault(
        'BSN',
        'bsn',
        mask(cell('bsn')),
        'Het burgerservicenummer klopt niet (elfproef). Verbeter het. Is het onbekend, vul dan 999999999 in.',
      );
    const year = birthYearOf(cell('born'));
    if (cell('born') !== '' && year === null)
      fault(
        'Geboortedatum',
        'datum',
        mask(cell('born')),
        'Deze geboortedatum bestaat niet. Schrijf jaar, maand en dag achter elkaar, zoals 20101231.',
      );
    const sex = cell('sex').toUpperCase();
    if (!['', 'M', 'V', 'O'].includes(sex))
      fault('Geslacht', 'code', shownValue(sex), 'Deze letter is onbekend. Vul M, V of O (onbekend) in.');
    const code =
      kind === 'jeugdhulp' ? coded('care', 'Hulpvorm', 'hulpvorm') : coded('measure', 'Type maatregel', 'maatregel');
    if (code === null)
      fault('Hulpvorm', 'verplicht', '', 'De hulpvorm of het type maatregel ontbreekt. Vul de code in.');
    const referrer = coded('referrer', 'Verwijzer', 'verwijzer');
    const crisis = coded('crisis', 'Crisis', 'crisis');
    const reason = coded('reason', 'Reden beëindiging', kind === 'jeugdhulp' ? 'reden jeugdhulp' : 'reden maatregel');
    const start = optionalDay('start', 'Datum aanvang');
    if (cell('start') === '')
      fault('Datum aanvang', 'verplicht', '', 'De datum van aanvang ontbreekt. Vul de datum in.');
    const end = optionalDay('end', 'Datum einde');
    const [handedOver, takenOver] = [
      optionalDay('handedOver', 'Datum overgedragen'),
      optionalDay('takenOver', 'Datum overgedragen gekregen'),
    ];
    if (start !== null && end !== null && end < start)
      fault('Datum einde', 'volgorde', end, 'De hulp eindigt voor zij begint. Controleer beide datums.');
    if (faulty || code === null || start === null) continue;

    const person = isPerson ? pseudonymise(bsn) : null;
    const key = person === null ? `rij ${row}` : `${person} ${kind} ${code} ${start}`;
    if (seen.has(key)) {
      fault(
        'BSN',
        'dubbel',
        '',
        'Deze persoon heeft deze hulp al met dezelfde datum van aanvang. Laat een van beide rijen weg.',
      );
      continue;
    }
    seen.add(key);
    // A postcode is left out; the code of a gemeente is kept.
    const place = /^\d{4}$/.test(cell('place')) ? `GM${cell('place')}` : null;
    const values = [
      key,
      person,
      kind,
      code,
      referrer,
      crisis === null ? null : crisis === '01',
      start,
      end,
      reason,
      handedOver,
      takenOver,
      place,
      year,
      sex === '' || sex === 'O' ? null : sex,
    ];
    accepted.push({ row, values });
    for (const day of [start, end]) if (day !== null && day <= today && day > lastDay) lastDay = day;
  }

  for (const note of notesOnFrame(table.around)) sink.note(note);
  const halfYearEnd = `${lastDay.slice(0, 4)}-${lastDay.slice(5, 7) <= '06' ? '06-30' : '12-31'}`;
  for (const { row, values } of accepted) sink.accept(row, [...values, halfYearEnd]);
};
