import { DeliveryReport } from 'indicators/release/schema.ts';
import type { ReadingOption } from 'indicators/reading-options.ts';
import { Type, type Static } from 'typebox';

/** POST /v1/uploads: what somebody is about to send. */
export const NewUpload = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 255 }), bytes: Type.Integer({ minimum: 0 }) },
  { additionalProperties: false },
);
export type NewUpload = Static<typeof NewUpload>;

/** POST /v1/uploads/{id}/publication, where `why` is for a file that was warned of, and /v1/deliveries/{id}/withdrawal. */
export const Publication = Type.Object({ why: Type.String({ maxLength: 2_000 }) }, { additionalProperties: false });

/** POST /v1/uploads/{id}/reading: how a file is to be read that was refused because it can be read in more than one way. */
export const Reading = Type.Object({ value: Type.String({ maxLength: 100 }) }, { additionalProperties: false });

/** A question that only who delivers a file can answer, by the option of the loader that it settles. */
export type ReadingChoice = {
  option: ReadingOption;
  question: string;
  choices: readonly { value: string; label: string }[];
};

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** Of the report of one file by `check --json` and `load --json`, what is used. */
export const ReportOfFile = Type.Object({
  verdict: Type.Enum(['accepted', 'accepted-with-rejects', 'refused', 'known', 'not-needed', 'unrecognised']),
  kind: nullable(Type.String()),
  delivery: nullable(Type.String()),
  stats: Type.Object({ rows: nullable(Type.Integer()), rejected: nullable(Type.Integer()) }),
  reason: nullable(
    Type.Object({
      type: Type.String(),
      why: Type.String(),
      remedy: nullable(Type.String()),
      lineNumber: nullable(Type.Integer()),
      fieldName: nullable(Type.String()),
      value: nullable(Type.String()),
      choices: Type.Optional(Type.Array(Type.String())),
    }),
  ),
  errors: Type.Array(
    Type.Object({
      type: Type.String(),
      fieldName: Type.String(),
      count: Type.Integer(),
      why: Type.String(),
      remedy: nullable(Type.String()),
      rows: Type.Array(Type.Object({ rowNumber: Type.Integer(), value: nullable(Type.String()) })),
    }),
  ),
  notes: Type.Array(Type.String()),
  comparison: DeliveryReport.properties.comparison,
});
export type ReportOfFile = Static<typeof ReportOfFile>;

/** What was found in a file, in the shape of the report of a delivery, of which the page uses the parts. */
export type UploadReport = Pick<DeliveryReport, 'notes' | 'rules' | 'comparison'> & {
  verdict: ReportOfFile['verdict'];
  /** Name of the kind; null when it is not recognised. */
  title: string | null;
  kind: string | null;
  rows: number | null;
  rejected: number | null;
  reason: {
    why: string;
    remedy: string | null;
    line: number | null;
    column: string | null;
    value: string | null;
  } | null;
};

/** Where a file is on its way: each stage leads to a next one, or to 'geweigerd' or 'mislukt'. */
export type Stage =
  | 'ontvangen'
  | 'wacht op controle'
  | 'controleren'
  | 'gecontroleerd'
  | 'wacht op publiceren'
  | 'publiceren'
  | 'in gebruik'
  | 'vervangen'
  | 'wacht op intrekken'
  | 'intrekken'
  | 'ingetrokken'
  | 'geweigerd'
  | 'mislukt';

export type ShownUpload = {
  id: string;
  name: string;
  bytes: number;
  /** How many bytes are in. */
  received: number;
  stage: Stage;
  /** How many tasks go first; null when it waits for none. */
  ahead: number | null;
  report: UploadReport | null;
  /** What somebody can choose so that the file can be read after all; null where nothing can be chosen. */
  asks: ReadingChoice | null;
  /** Whether somebody must say why the file may count although it was warned of. */
  warned: boolean;
  /** What went wrong on this side, and what to do; null when nothing did. */
  trouble: string | null;
  /** The delivery that it became. */
  delivery: string | null;
};

/** GET /v1/uploads: the files of who asks. */
export type UploadsAnswer = {
  /** False where the operator has files delivered in another way. */
  open: boolean;
  /** Bytes: of a file, and of the parts that it is sent in. */
  largest: number;
  part: number;
  /** Endings of the names of files that can be read. */
  endings: readonly string[];
  items: readonly ShownUpload[];
  /** What is kept, whoever delivered it; without what came with the example. */
  kept: readonly Kept[];
};

/** A delivery of which the rows are kept, which may be withdrawn: it counts, or a later one took its place. */
export type Kept = { id: string; title: string; fileName: string; loadedAt: string; counts: boolean };
