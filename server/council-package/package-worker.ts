import { availableParallelism } from 'node:os';
import { parentPort, resourceLimits, workerData } from 'node:worker_threads';
import { apiRoutes as routes } from '../api-routes.ts';
import { loadRenderer } from '../pages/page-renderer.ts';
import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import { drawBeside } from './draw-beside.ts';
import type { PackageWork } from './make-beside.ts';
import { makePackage } from './make-package.ts';

/* Makes one package beside the process that answers readers: its pages hold hundreds of charts, which two workers of its own draw. */
const work: PackageWork = workerData;
const { snapshot, web, ...options } = work;
const drawers = Array.from({ length: Math.min(2, availableParallelism()) }, () => drawBeside(work, resourceLimits));
const renderer = await loadRenderer(web);
if (renderer === null) throw problem(503, reportTexts.faults.noPages);
const told = (done: number, known: number) => parentPort?.postMessage({ done, known }, []);
const bytes = await makePackage(snapshot, { ...options, renderer, routes, drawers, told });
parentPort?.postMessage({ bytes }, []);
