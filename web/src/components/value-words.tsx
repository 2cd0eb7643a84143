import type { Point } from '../charts/series.ts';
import { formatValue } from '../format.ts';
import { absenceOf, remarkOf } from '../words/status.ts';
import { Absence } from './absence.tsx';

type Props = { point: Pick<Point, 'value' | 'status' | 'completeness'> | null; unit: string; decimals: number };

/** A value in a table with its remark, or what stands in its place. */
export const ValueWords = ({ point, unit, decimals }: Props) => {
  if (point === null || point.value === null || absenceOf(point) !== null)
    return <Absence status={point?.status ?? 'missing'} />;
  const remark = remarkOf(point);
  return `${formatValue(point.value, unit, decimals)}${remark === null ? '' : ` (${remark})`}`;
};
