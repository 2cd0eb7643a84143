import type { FastifyInstance } from 'fastify';
import type { Access } from '../access/access.ts';
import type { OwnPageOf } from '../access/routes/own-page-of.ts';
import type { TellAudit } from '../access/tell-audit.ts';
import type { Generations } from '../generation/generations.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { keptDeliveries } from './kept-deliveries.ts';
import { loaderOf } from './run-loader.ts';
import { uploadFolder } from './upload-folder.ts';
import { uploadRoutes } from './upload-routes.ts';
import { uploadsIn } from './uploads.ts';

type Options = {
  warehouse: string;
  open: boolean;
  generations: Generations;
  journal: Journal;
  access: Access;
  audit: TellAudit;
  page: OwnPageOf;
  signal: AbortSignal;
  say(line: string): void;
  now(): Date;
};

const sweepEvery = 600_000;

/** Adds what takes files from people; removes what an earlier server left behind. */
export async function openUploads(
  app: FastifyInstance,
  { warehouse, open, generations, access, page, ...rest }: Options,
) {
  const { journal, audit, signal, say, now } = rest;
  const folder = uploadFolder(warehouse);
  if (open) await folder.empty();
  const titleOf = (kind: string) => {
    const contracts = generations.isOpen() ? generations.current().release.contracts : [];
    return contracts?.find((one) => one.kind === kind)?.title ?? kind;
  };
  const loader = loaderOf(warehouse, { signal, say });
  const follow = () => generations.refresh();
  const kept = async () =>
    open ? keptDeliveries(warehouse, generations.isOpen() ? generations.current().release : null, titleOf) : [];
  const uploads = uploadsIn({ folder, loader, journal, audit, titleOf, kept, follow, say, now });
  await uploadRoutes(app, { uploads, open, access, page });

  const sweeping = setInterval(() => void uploads.sweep(), sweepEvery).unref();
  app.addHook('onClose', async () => {
    clearInterval(sweeping);
    await uploads.done();
    if (open) await folder.empty();
  });
}
