import type { QuarterlyReport, QuarterlyReports, QuarterlyTrend } from 'server/contract/quarterly.ts';
import { ask } from './ask.ts';

/** The quarters and domains of the Kwartaalrapportage USD. */
export const quarterlyReportsQuery = () => ask<QuarterlyReports>('/v1/quarterly-reports');

/** One domain of one quarter. */
export const quarterlyReportQuery = (quarter: string, domain: string) =>
  ask<QuarterlyReport>(`/v1/quarterly-reports/${quarter}?domain=${domain}`);

/** One figure of a domain in every quarter. */
export const quarterlyTrendQuery = (domain: string, key: string) =>
  ask<QuarterlyTrend>(`/v1/quarterly-trends/${domain}/${key}`);
