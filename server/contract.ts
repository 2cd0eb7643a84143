/** What web imports of the server: the types of every answer. Their schemas stand in contract/, one file per address. */
export type { GoalVerdict, Verdict, VerdictCounts, VerdictState, VerdictSummary } from 'indicators/verdict/schema.ts';
export type {
  BackTest,
  PeerLine,
  BudgetLine,
  ContractSheet,
  Delivery,
  DeliveryReport,
  Observation,
} from 'indicators/release/schema.ts';
export type { Budgets, BudgetsQuery } from './contract/budgets.ts';
export type { BusinessCases } from './contract/business-cases.ts';
export type { Contracts } from './contract/contracts.ts';
export type { Dashboard } from './contract/dashboard.ts';
export type { Deliveries } from './contract/deliveries.ts';
export type { EarlierIndicators } from './contract/earlier-indicators.ts';
export type { Glossary } from './contract/glossary.ts';
export type { Goal } from './contract/goal.ts';
export type { DecidingFigure, GoalSummary } from './contract/goal-summary.ts';
export type { Health } from './contract/health.ts';
export type { IndicatorSheet } from './contract/indicator-sheet.ts';
export type { IndicatorSummary, Indicators } from './contract/indicators.ts';
export type { LatestFigure } from './contract/latest-figure.ts';
export type { Measures } from './contract/measures.ts';
export type { Moments } from './contract/moments.ts';
export type { Observations, ObservationsQuery } from './contract/observations.ts';
export type { PrincipleSummary, Principles } from './contract/principles.ts';
export type { InvalidInput, Problem } from './contract/problem.ts';
export type { Provenance } from './contract/provenance.ts';
export type { ProvenanceRows } from './contract/provenance-rows.ts';
export type { ResultAreas } from './contract/result-areas.ts';
export type { Found, Search } from './contract/search.ts';
export type { Signals } from './contract/signals.ts';
