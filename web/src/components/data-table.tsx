import { use, useId, type ReactNode } from 'react';
import type { FigureCell } from 'server/figures/figure-data.ts';
import { TableContext } from '../figures/figure-context.ts';
import { figureTexts as texts } from '../texts/figure.ts';

export type Column<Row> = {
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** The same as data for downloads: a number, null when unknown, or the word in its place. Without it the words of `cell`. */
  value?: (row: Row) => FigureCell;
  /** Of the numbers in `value`, for the heading of a download. */
  unit?: string;
  /** What the page says in another way stands in downloads only, and the other way around. */
  downloadOnly?: boolean;
  pageOnly?: boolean;
};
type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** So many fit on a telephone. */
const fewColumns = 3;

/** A table whose first column names the row; it scrolls in itself when the screen is narrow. */
export const DataTable = <Row,>({ caption, columns: all, rows, rowKey }: Props<Row>) => {
  const id = useId();
  const data = all.filter(({ pageOnly = false }) => !pageOnly);
  use(TableContext)?.({
    caption,
    columns: data.map(({ header, numeric = false, unit = '' }) => ({
      header: unit === '' ? header : `${header} (${unit})`,
      numeric,
    })),
    rows: rows.map((row) => data.map(({ cell, value = cell }) => value(row))),
  });
  const columns = all.filter(({ downloadOnly = false }) => !downloadOnly);
  return (
    <>
      {columns.length > fewColumns ? <p className="note table-hint">{texts.slide}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className="utrecht-table-container table" aria-labelledby={id} tabIndex={0}>
        <table className="utrecht-table">
          <caption id={id} className="utrecht-table__caption">
            {caption}
          </caption>
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              {columns.map(({ header, numeric = false }) => (
                <th key={header} scope="col" className={`utrecht-table__header-cell${numeric ? ' number' : ''}`}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rows.map((row) => (
              <tr key={rowKey(row)} className="utrecht-table__row">
                {columns.map(({ header, cell, numeric = false }, index) =>
                  index === 0 ? (
                    <th key={header} scope="row" className="utrecht-table__cell row-name">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={header} className={`utrecht-table__cell${numeric ? ' number' : ''}`}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
