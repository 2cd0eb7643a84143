import type { Saving } from 'indicators/plan/types.ts';
import type { Sets } from 'indicators/sets/sets-of.ts';
import { gripParts } from '../../../views/grip-parts.ts';
import { reportSetTexts } from '../../../texts/report-sets.ts';
import { list, numeric, paragraphs, table } from '../../parts.ts';
import type { Cell, Part } from '../../report.ts';
import { euros, writeCell } from '../../write-amount.ts';

const texts = reportSetTexts.grip;
const { columns } = texts;

/** '-' and 'PM' stand as they are: neither is zero, nor unknown. */
const savingOf = (saving: Saving): Cell => (typeof saving === 'number' ? euros(saving) : saving);

/** The measures of Grip op sociaal domein, the totals per onderdeel beside those of bijlage I, and the business cases. */
export function gripPartsOf({ grip }: Sets): Part[] {
  const parts = gripParts(grip);
  const shifts = parts
    .filter(({ intended, appendix }) => intended !== appendix)
    .map(({ part, intended, appendix }) => texts.shift(part, writeCell(euros(appendix)), writeCell(euros(intended))));
  return [
    paragraphs(texts.dash),
    table(
      texts.measures,
      [columns.measure, columns.part, numeric(columns.intended), numeric(columns.realised), columns.note],
      grip.measures.map(({ id, part, name, intended, realised, note }) => [
        `${id} ${name}`,
        part,
        savingOf(intended),
        savingOf(realised),
        note,
      ]),
    ),
    table(
      texts.parts,
      [columns.part, numeric(columns.intended), numeric(columns.realised), columns.without, numeric(columns.appendix)],
      parts.map(({ part, intended, realised, withoutAmount, appendix }) => [
        part,
        euros(intended),
        euros(realised),
        withoutAmount.length === 0 ? texts.none : withoutAmount.join(', '),
        euros(appendix),
      ]),
    ),
    ...list(shifts),
    ...parts.flatMap(({ part, appendixMeasures }) =>
      appendixMeasures.length === 0
        ? []
        : table(
            texts.appendix(part),
            [columns.measure, numeric(columns.intended)],
            appendixMeasures.map(({ name, intended }) => [name, euros(intended)]),
          ),
    ),
    table(
      texts.cases,
      [columns.name, numeric(columns.saving), numeric(columns.fte), columns.outcomes, columns.note],
      grip.businessCases.map(({ name, saving, fte, outcomes, note }) => [
        name,
        euros(saving) ?? texts.notYet,
        { value: fte, decimals: 1 },
        outcomes.length === 0 ? texts.notYet : outcomes.map((one) => `${one.name} ${one.share}%`).join(', '),
        note,
      ]),
    ),
  ];
}
