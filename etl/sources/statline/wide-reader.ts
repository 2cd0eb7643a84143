import { refusePersonColumns } from '../no-persons.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import { bothReadings, type Decimals, figureOf, missingReason, toldFigureOf } from './figure.ts';
import { periodOf } from './period.ts';
import { lastYearOf, otherRegionOf, regionOf } from './region.ts';
import { neededOf, notesOnName } from './table-of-file.ts';
import type { Dimension, WideShape } from './wide-shape.ts';

const margins: Readonly<Record<string, string>> = {
  MW00000: 'waarde',
  MOG0095: 'ondergrens',
  MBG0095: 'bovengrens',
  Waarde: 'waarde',
  'Ondergrens 95%-interval': 'ondergrens',
  'Bovengrens 95%-interval': 'bovengrens',
};

/**
 * `year` is that of a table without periods; `marked`: whether the file writes why a figure is missing; `told`: whether a
 * person said how it writes decimals.
 */
export type WideTable = {
  shape: WideShape;
  table: string;
  year: number | null;
  fileName: string;
  marked: boolean;
  told?: boolean;
};

const noNumber = (text: string, decimals: Decimals): string => {
  const readings = bothReadings(text);
  return `Dit is geen getal met een decimale ${decimals === 'comma' ? 'komma' : 'punt'}. Lever de download onbewerkt aan${
    readings === null ? '.' : `, of laad hem opnieuw en zeg wat klopt: ${readings}.`
  }`;
};

export type ReadWide = {
  row: (rowNumber: number, cells: readonly string[], topics?: readonly Dimension[], reason?: string | null) => void;
  /** What is told of the table as a whole, once all rows were read. */
  end: () => void;
};

/**
 * Makes a reader of one row of a wide table: it hands a figure per topic to the sink, missing figures too. An observation
 * (v4) brings its own topic and the reason why it is missing.
 */
export const wideReader = ({ shape, table, year, fileName, marked, told = false }: WideTable, sink: Sink): ReadWide => {
  if (shape.period === null && year === null)
    throw new Refusal(
      'jaar-onbekend',
      `De tabel ${table} heeft geen kolom Perioden en het jaar staat niet in de bestandsnaam.`,
      `Zet het jaar in de bestandsnaam, bijvoorbeeld 2024_${fileName}.`,
    );

  refusePersonColumns([...shape.others, ...shape.topics].map(({ name }) => name));
  for (const note of notesOnName(table, year, shape.period !== null)) sink.note(note);
  const needed = neededOf(table);
  if (needed !== null && !shape.others.some(({ name }) => name === needed.dimension))
    sink.note(
      `Van dit bestand maken we geen cijfer. Voor ${needed.why} is tabel ${table} nodig met ${needed.dimension.toLowerCase()}, en die staat er niet in. Vraag CBS om dezelfde tabel per ${needed.dimension.toLowerCase()}.`,
    );

  const elsewhere = new Set<number>();
  const row: ReadWide['row'] = (rowNumber, cells, topics = shape.topics, reason = null) => {
    const cell = (index: number): string => cells[index] ?? '';
    const fault = (column: string, rule: string, value: string, message: string): void =>
      sink.reject({ rowNumber, column, rule, maskedValue: value, message });

    // A table without regions is about the whole country.
    const label = shape.region === null ? 'NL01' : cell(shape.region.index);
    const other = otherRegionOf(label);
    if (other !== null) elsewhere.add(rowNumber);
    const region = other ?? regionOf(label, shape.amongGemeenten);
    if (region === null && shape.region !== null) {
      fault(
        shape.region.name,
        'regio',
        cell(shape.region.index).trim(),
        'Deze regio is onbekend, of de naam hoort bij meer regio’s. Gebruik de download met codes.',
      );
      return;
    }
    const period =
      shape.period === null
        ? { year: year ?? 0, code: `${year}JJ00`, status: 'definitief' as const }
        : periodOf(cell(shape.period.index));
    if (period === null) {
      fault(
        shape.period?.name ?? '',
        'periode',
        cell(shape.period?.index ?? 0).trim(),
        'Deze periode is niet te lezen. Verwacht wordt 2024, 2024* of 2024JJ00.',
      );
      return;
    }
    const margin = shape.margin === null ? 'waarde' : margins[cell(shape.margin.index).trim()];
    if (margin === undefined) {
      fault(
        shape.margin?.name ?? '',
        'marge',
        cell(shape.margin?.index ?? 0).trim(),
        'Deze soort marge is onbekend. Verwacht worden de waarde en de grenzen van het 95%-interval.',
      );
      return;
    }
    const lastYear = lastYearOf(region ?? '');
    if (lastYear !== null && lastYear < period.year && topics.every(({ index }) => cell(index).trim() === '')) {
      fault(
        shape.region?.name ?? '',
        'opgeheven-gemeente',
        cell(shape.region?.index ?? 0).trim(),
        `Deze gemeente bestaat sinds ${lastYear + 1} niet meer. De rij is leeg en telt niet mee.`,
      );
      return;
    }
    const dimensions = shape.others.map(({ name, index }) => `${name}=${cell(index).trim()}`).join(';');
    for (const { name, index } of topics) {
      const value = (told ? toldFigureOf : figureOf)(cell(index), shape.decimals);
      if (value === undefined) fault(name, 'getal', cell(index).trim(), noNumber(cell(index), shape.decimals));
      else
        sink.accept(rowNumber, [
          table,
          region,
          name,
          period.year,
          period.code,
          dimensions,
          margin,
          value,
          value === null ? 'ontbreekt' : period.status,
          value === null ? (reason ?? missingReason(cell(index), marked)) : null,
        ]);
    }
  };
  return {
    row,
    end: () => {
      if (elsewhere.size > 0)
        sink.note(
          `${elsewhere.size === 1 ? '1 rij gaat' : `${elsewhere.size} rijen gaan`} over een ander soort gebied, zoals een COROP-gebied of landsdeel. Daar maken we geen cijfers van.`,
        );
    },
  };
};
