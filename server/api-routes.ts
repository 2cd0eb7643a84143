import type { Route } from './answers/route.ts';
import { cycleRoutes } from './cycle/cycle.ts';
import { budgets } from './routes/budgets.ts';
import { businessCases } from './routes/business-cases.ts';
import { contract } from './routes/contract.ts';
import { contractTemplate } from './routes/contract-template.ts';
import { contracts } from './routes/contracts.ts';
import { dashboard } from './routes/dashboard.ts';
import { deelplanWmo } from './routes/deelplan-wmo.ts';
import { deliveries } from './routes/deliveries.ts';
import { delivery } from './routes/delivery.ts';
import { deliveryReport } from './routes/delivery-report.ts';
import { glossary } from './routes/glossary.ts';
import { goal } from './routes/goal.ts';
import { indicator } from './routes/indicator.ts';
import { indicators } from './routes/indicators.ts';
import { measures } from './routes/measures.ts';
import { moments } from './routes/moments.ts';
import { observations } from './routes/observations.ts';
import { principles } from './routes/principles.ts';
import { provenance } from './routes/provenance.ts';
import { quarterlyReport } from './routes/quarterly-report.ts';
import { quarterlyReports } from './routes/quarterly-reports.ts';
import { quarterlyTrend } from './routes/quarterly-trend.ts';
import { resultAreas } from './routes/result-areas.ts';
import { search } from './routes/search.ts';
import { set } from './routes/set.ts';
import { sets } from './routes/sets.ts';
import { signals } from './routes/signals.ts';

/** What the API answers of the generation in force, and so what pages and downloads are made of. */
export const apiRoutes: readonly Route[] = [
  dashboard,
  principles,
  goal,
  indicators,
  indicator,
  observations,
  provenance,
  budgets,
  signals,
  deliveries,
  delivery,
  deliveryReport,
  contracts,
  contract,
  contractTemplate,
  moments,
  quarterlyReports,
  quarterlyReport,
  quarterlyTrend,
  sets,
  set,
  measures,
  businessCases,
  resultAreas,
  deelplanWmo,
  glossary,
  search,
  ...cycleRoutes,
];
