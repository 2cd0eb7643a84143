import type { Indicator } from '../indicator.ts';
import { applications } from './applications.ts';
import { benefitApplications } from './benefit-applications.ts';
import { benefitKinds, benefits } from './benefits.ts';
import { careInAndOut, runningCare } from './care.ts';
import { declared } from './declared.ts';

/** The figures of the Kwartaalrapportage USD: a set of its own, beside bijlage 3. */
export const quarterlyFigures: readonly Indicator[] = [
  applications,
  runningCare,
  careInAndOut,
  declared,
  benefits,
  benefitKinds,
  benefitApplications,
];
