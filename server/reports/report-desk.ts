import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { Type } from 'typebox';
import type { Access } from '../access/access.ts';
import { may } from '../access/matrix.ts';
import type { Generations } from '../generation/generations.ts';
import { findReport, liveId, openFrozen, type FrozenMoments } from './find-report.ts';
import type { PackageOf } from '../council-package/made-packages.ts';
import { problem } from '../problems.ts';
import { councilPackageTexts } from '../texts/council-package.ts';
import type { Job } from './jobs.ts';
import type { MadeReport, ReportJob, WantedReport } from './made-reports.ts';
import { readAddress, type AskedForm } from './read-address.ts';
import { reportKinds, type ReportKind } from './report.ts';
import { formTypes, reportForms, type ReportForm } from './write-report.ts';

/** How a request names a report. */
export const reportParams = Type.Object({
  id: Type.String({
    description:
      'een moment, met of zonder .html, .pdf, .docx of .xlsx erachter, of met .zip voor het pakket; nu is de stand van nu',
  }),
});
export const reportQuery = Type.Object({
  versie: Type.Optional(Type.Enum([...reportKinds], { description: 'volledig als u niets kiest' })),
});

type Asked = { file: string; kind: ReportKind };

const askedOf = ({ params, query }: FastifyRequest, usual: ReportKind): Asked => {
  // Fastify has checked both against the schemas of these routes.
  const [{ id: file }, { versie = usual }] = [params as { id: string }, query as { versie?: ReportKind }];
  return { file, kind: versie };
};

const byAccept: Readonly<Record<string, ReportForm>> = Object.fromEntries(
  reportForms.map((form) => [formTypes[form].replace(/;.*/, ''), form]),
);

const acceptedForm = (request: FastifyRequest): ReportForm =>
  byAccept[new Negotiator(request).mediaType(Object.keys(byAccept)) ?? ''] ?? 'html';

/** The report or package that a request asks for: `key` says of what it is made. A package has no tree. */
export type AskedReport = {
  id: string;
  /** Of its file, without what is behind the point. */
  name: string;
  kind: ReportKind;
  form: AskedForm;
  key: string;
  job: Job<Pick<MadeReport, 'bytes'> & Partial<MadeReport>>;
};

export type ReportDesk = {
  /** Finds what is asked and begins to make it; refuses who may not read it. */
  asked: (request: FastifyRequest, reply: FastifyReply) => Promise<AskedReport>;
  /** The reports and the versions that the one who asks may read, the newest first. */
  idsFor: (request: FastifyRequest) => string[];
  kindsFor: (request: FastifyRequest) => readonly ReportKind[];
};

type DeskOptions = {
  generations: Generations;
  frozen: FrozenMoments;
  access: Access;
  /** Where the dashboard stands; null where that is not known. */
  dashboard: string | null;
  made: (wanted: WantedReport) => ReportJob;
  packageOf: PackageOf;
};

/** One that was asked by its hash has the name of its moment too. */
const nameOf = (id: string, moment: string): string => (id === moment ? id : `${moment}-${id.slice(0, 12)}`);

/** Who may read which report, and where it comes from. */
export const reportDesk = ({ generations, frozen, access, dashboard, made, packageOf }: DeskOptions): ReportDesk => {
  const readsAll = (request: FastifyRequest): boolean =>
    may(access.who(request)?.role ?? 'inwoner', 'heel rapport lezen');
  return {
    asked: async (request, reply) => {
      const { file, kind } = askedOf(request, readsAll(request) ? 'volledig' : 'inwoners');
      const { id, form: named } = readAddress(file);
      if (named === 'zip') {
        if (id === liveId) throw problem(404, councilPackageTexts.noLive);
        const snapshot = await openFrozen(frozen, id);
        return {
          id,
          name: nameOf(id, snapshot.moment),
          kind,
          form: named,
          key: snapshot.hash,
          job: packageOf(snapshot),
        };
      }
      // Residents read their version of what was frozen; all else needs an account.
      if (kind !== 'inwoners' || id === liveId) await access.require(request, reply, 'heel rapport lezen');
      const form = named ?? (request.url.startsWith('/v1/') ? acceptedForm(request) : 'html');
      const { input, key } = await findReport(id, { generations, frozen, dashboard });
      return { id, name: nameOf(id, input.moment?.id ?? id), kind, form, key, job: made({ input, key, kind, form }) };
    },
    idsFor: (request) => [...frozen.ids(), ...(readsAll(request) && generations.isOpen() ? [liveId] : [])].toReversed(),
    kindsFor: (request) => (readsAll(request) ? reportKinds : ['inwoners']),
  };
};
