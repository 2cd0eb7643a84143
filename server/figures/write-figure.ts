import { makeAnswer, type Answer } from '../answers/answer.ts';
import { problem } from '../problems.ts';
import { figureCsv } from './figure-csv.ts';
import type { FigureData } from './figure-data.ts';
import { figureJson } from './figure-json.ts';
import { figurePng } from './figure-png.ts';
import { figureTexts as texts } from '../texts/figure.ts';

type Form = { type: string; write(figure: FigureData, generation: string): string | Promise<Buffer> };

const withTable = (figure: FigureData) => {
  if (figure.table === null) throw problem(404, texts.noTable);
  return { ...figure, table: figure.table };
};

const drawingOf = ({ svg }: FigureData): string => {
  if (svg === null) throw problem(404, texts.noDrawing);
  return svg;
};

const forms: Readonly<Record<string, Form>> = {
  svg: { type: 'image/svg+xml; charset=utf-8', write: drawingOf },
  png: { type: 'image/png', write: (figure) => figurePng(drawingOf(figure)) },
  csv: { type: 'text/csv; charset=utf-8', write: (figure) => figureCsv(withTable(figure).table) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // Read when it is first asked: a start does not wait for it.
    write: async (figure, generation) => {
      const complete = withTable(figure);
      const { figureXlsx } = await import('./figure-xlsx.ts');
      return figureXlsx(complete, generation);
    },
  },
  json: { type: 'application/json; charset=utf-8', write: figureJson },
};

/** The forms that a figure can be had in. */
export const figureForms = Object.keys(forms);

/** A figure in one form. @throws a 404 problem when it cannot be had so. */
export async function writeFigure(figure: FigureData, form: string, generation: string): Promise<Answer> {
  const { type, write } = forms[form] ?? noForm(form);
  const fileName = `${figure.page.replace(/\?.*/, '').slice(1).replaceAll('/', '-')}-${figure.name}`.replace(/^-/, '');
  return makeAnswer(await write(figure, generation), {
    type,
    cacheControl: 'no-cache',
    generation,
    often: false,
    headers: {
      'content-disposition': `${form === 'csv' || form === 'xlsx' ? 'attachment' : 'inline'}; filename="${fileName}.${form}"`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  });
}

const noForm = (form: string): never => {
  throw problem(404, texts.noForm(form));
};
