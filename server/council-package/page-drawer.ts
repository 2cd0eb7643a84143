import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { apiRoutes as routes } from '../api-routes.ts';
import { loadRenderer } from '../pages/page-renderer.ts';
import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import { pageDrawer } from './draw-page.ts';
import type { PackageWork } from './make-beside.ts';

/* Draws pages of one package, one after another as they are asked. */

// Of this thread alone, which only Linux can: who reads the dashboard goes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const { snapshot, web, theme, dashboard }: PackageWork = workerData;
const renderer = await loadRenderer(web);
if (renderer === null) throw problem(503, reportTexts.faults.noPages);
const draw = pageDrawer(snapshot, { renderer, routes, theme, dashboard });
parentPort?.on('message', (address: string) => {
  void draw(address).then((page) => parentPort?.postMessage(page, []));
});
