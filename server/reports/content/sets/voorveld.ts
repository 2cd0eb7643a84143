import type { Release } from 'indicators/release/schema.ts';
import type { Sets } from 'indicators/sets/sets-of.ts';
import { normRealised } from '../../../views/norm-realised.ts';
import { reportSetTexts } from '../../../texts/report-sets.ts';
import { reportTexts } from '../../../texts/reports.ts';
import { numeric, table } from '../../parts.ts';
import type { Cell, Part } from '../../report.ts';
import { amount } from '../../write-amount.ts';

const texts = reportSetTexts.voorveld;
const { columns } = texts;

type Result = Sets['voorveld']['areas'][number]['results'][number];

const normOf = ({ norm, text }: Result): string => norm ?? (text.includes('(invullen)') ? texts.notSet : texts.noNorm);

function rowOf(release: Release, result: Result): Cell[] {
  const realised = normRealised(release, result.measure);
  return [
    result.text,
    normOf(result),
    realised === null ? null : { period: realised.period },
    realised?.status === 'suppressed' ? reportTexts.hidden : amount(realised?.value ?? null, 1),
  ];
}

/** A table per resultaatgebied: what partners are to bring about, the norm, and how often they reported to meet it. */
export const voorveldParts = ({ voorveld }: Sets, release: Release): Part[] =>
  voorveld.areas.map(({ name, results }) =>
    table(
      texts.caption(name),
      [columns.result, columns.norm, columns.period, numeric(columns.realised)],
      results.map((result) => rowOf(release, result)),
    ),
  );
