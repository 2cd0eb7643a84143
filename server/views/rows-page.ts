import type { Release } from 'indicators/release/schema.ts';
import type { TracedRows } from '../access/rows-of-figure.ts';
import type { Provenance } from '../contract/provenance.ts';
import type { ProvenanceRows } from '../contract/provenance-rows.ts';
import type { Figure } from './provenance-of.ts';
import { provenanceTexts as texts } from '../texts/provenance.ts';

type Options = {
  release: Release;
  found: Provenance;
  figure: Figure;
  traced: TracedRows;
  page: number;
  pageSize: number;
};

/** One page of the rows behind a figure; every delivery is named on every page, with how many rows it has in all. */
export function rowsPage({ release, found, figure, traced, page, pageSize }: Options): ProvenanceRows {
  let before = 0;
  const first = (page - 1) * pageSize;
  const deliveries = release.deliveries.flatMap(({ id, kind, title, fileName, sha256, loadedAt }) => {
    const own = traced.find(({ delivery }) => delivery === id);
    if (own === undefined) return [];
    const from = Math.max(0, first - before);
    const to = Math.max(0, first + pageSize - before);
    before += own.rows.length;
    return {
      id,
      kind,
      title,
      fileName,
      sheet: own.sheet,
      sha256,
      loadedAt,
      total: own.rows.length,
      rows: own.rows.slice(from, to),
    };
  });
  const { region, period, breakdown, group } = figure;
  const { indicator, measure, transformation } = found;
  return {
    indicator,
    measure,
    figure: { region, period, breakdown, group },
    generation: transformation.generation,
    note: transformation.marts.length === 0 ? texts.derived : texts.rowNumbers,
    page,
    pageSize,
    total: before,
    deliveries,
  };
}
