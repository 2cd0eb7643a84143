import { parentPort, workerData } from 'node:worker_threads';
import { apiRoutes as routes } from '../api-routes.ts';
import { loadRenderer } from '../pages/page-renderer.ts';
import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import type { PackageWork } from './make-beside.ts';
import { makePackage } from './make-package.ts';

/* Makes one package beside the process that answers readers: it draws hundreds of charts. */
const { snapshot, web, ...options }: PackageWork = workerData;
const renderer = await loadRenderer(web);
if (renderer === null) throw problem(503, reportTexts.faults.noPages);
const told = (done: number, known: number) => parentPort?.postMessage({ done, known }, []);
const bytes = await makePackage(snapshot, { ...options, renderer, routes, told });
parentPort?.postMessage({ bytes }, []);
