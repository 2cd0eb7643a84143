import type { Principle } from './types.ts';
import type { Taakveld } from './taakvelden.ts';

/**
 * Tables 1 and 2 of the plan (8.1) as published, x EUR 1.000: primitieve begroting 2020 and concept
 * meerjarenbegroting 2021-2024 of 29 October 2020. The amounts are net: lasten minus baten (interpretatie).
 */

export const budgetYears = [2020, 2021, 2022, 2023, 2024] as const;
export type BudgetYear = (typeof budgetYears)[number];
type Amounts = Readonly<Record<BudgetYear, number>>;

export type BudgetPrinciple = Exclude<Principle['id'], 'houdbaar' | 'toegang'>;

/** Table 1. */
export const budgetByPrinciple: Readonly<Record<BudgetPrinciple, Amounts>> = {
  meedoen: { 2020: 13143, 2021: 12384, 2022: 12097, 2023: 11927, 2024: 11899 },
  voorkomen: { 2020: 8057, 2021: 7125, 2022: 6753, 2023: 6410, 2024: 6161 },
  passend: { 2020: 21742, 2021: 24100, 2022: 24310, 2023: 24780, 2024: 24892 },
};

/** Table 2. */
export const budgetByTaakveld: Readonly<Record<Taakveld, Amounts>> = {
  '6.1': { 2020: 3867, 2021: 3600, 2022: 3506, 2023: 3293, 2024: 3044 },
  '6.2': { 2020: 2397, 2021: 1631, 2022: 1404, 2023: 1324, 2024: 1324 },
  '6.3': { 2020: 3117, 2021: 2805, 2022: 2757, 2023: 2757, 2024: 2757 },
  '6.4': { 2020: 7142, 2021: 6952, 2022: 6834, 2023: 6650, 2024: 6623 },
  '6.5': { 2020: 2885, 2021: 2628, 2022: 2506, 2023: 2520, 2024: 2519 },
  '6.6': { 2020: 1296, 2021: 1450, 2022: 1466, 2023: 1482, 2024: 1482 },
  '6.71': { 2020: 7270, 2021: 7819, 2022: 7870, 2023: 7938, 2024: 7900 },
  '6.72': { 2020: 11796, 2021: 13906, 2022: 13853, 2023: 13968, 2024: 13968 },
  '6.81': { 2020: 244, 2021: -364, 2022: -190, 2023: 60, 2024: 210 },
  '6.82': { 2020: 1135, 2021: 1290, 2022: 1310, 2023: 1331, 2024: 1331 },
  '7.1': { 2020: 1793, 2021: 1894, 2022: 1843, 2023: 1793, 2024: 1793 },
};

/** The published total of both tables; it differs by 1 from the sum of the rounded rows in some years, on purpose. */
export const budgetTotal: Amounts = { 2020: 42942, 2021: 43610, 2022: 43160, 2023: 43116, 2024: 42952 };
