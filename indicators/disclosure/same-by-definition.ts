/**
 * Counts that two measures share because they are counted alike: the first is the second, in every table or in one breakdown
 * only. Counts that turn out equal over the periods are found from the figures (same-counts.ts); these hold from the first
 * period on.
 */
const sameByDefinition: Readonly<Record<string, { is: string; breakdown?: string }>> = {
  'I02/matig/denominator': { is: 'I02/main/denominator' },
  'I02/ernstig/denominator': { is: 'I02/main/denominator' },
  'I10/aandeel/numerator': { is: 'I10/main/numerator' },
  'I10/aandeel/denominator': { is: 'I10/main/denominator' },
  'I10/aandeel/complement': { is: 'I10/main/complement' },
  'I15/aandeel-van-signalen/denominator': { is: 'I14/main/numerator' },
  'I17/per-1000-inwoners/numerator': { is: 'I17/main/numerator' },
  'I20/uitstroom-per-instroom/numerator': { is: 'I20/main/denominator' },
  'I22/p90/n': { is: 'I22/main/n' },
  'I22/binnen-norm/denominator': { is: 'I22/main/n' },
  'I30/main/numerator': { is: 'I26/main/numerator' },
  'KW01/toegekend/denominator': { is: 'I37/per-100-beschikkingen/denominator' },
  'KW01/dagen-tot-besluit/n': { is: 'I37/per-100-beschikkingen/denominator' },
  'KW01/dagen-tot-besluit-p90/n': { is: 'I37/per-100-beschikkingen/denominator' },
  'KW01/besluiten/numerator': { is: 'I37/per-100-beschikkingen/denominator' },
  // The product groups that I17 leaves out are no groups there.
  'KW02/main/numerator': { is: 'I17/main/numerator', breakdown: 'productgroep' },
  'KW03/instroom/numerator': { is: 'I20/uitstroom-per-instroom/denominator' },
  'KW03/uitstroom/numerator': { is: 'I20/main/denominator' },
  'KW03/duur/n': { is: 'I20/main/denominator' },
  'KW05/duur/n': { is: 'KW05/uitstroom/numerator' },
  'KW07/toegekend/denominator': { is: 'KW07/besluiten/numerator' },
  'KW07/dagen-tot-besluit/n': { is: 'KW07/besluiten/numerator' },
  'KW07/dagen-tot-besluit-p90/n': { is: 'KW07/besluiten/numerator' },
  'KW06/main/numerator': { is: 'KW05/main/numerator', breakdown: 'domein' },
  // In total the ratio leaves the Participatiewet and the Wgs out.
  'I37/per-100-beschikkingen/numerator': { is: 'I37/main/numerator', breakdown: 'wet' },
};

/** Numbers of residents, which CBS publishes. */
const publicCounts = new Set(['I17/per-1000-inwoners/denominator']);

/** The count under whose name this one ('I17/per-1000-inwoners/numerator') is known within a breakdown. */
export function definedAs(count: string, breakdown: string | null): string {
  const same = sameByDefinition[count];
  if (same === undefined || (same.breakdown !== undefined && same.breakdown !== breakdown)) return count;
  return same.is;
}

export const isPublic = (count: string): boolean => publicCounts.has(count);
