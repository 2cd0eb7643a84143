/** The domains of the Kwartaalrapportage USD that benefits of the mart uitkering belong to, by soort (interpretatie). */
export const benefitDomains: Readonly<Record<string, readonly string[]>> = {
  Inkomen: ['algemene bijstand', 'IOAW', 'IOAZ'],
  Participatie: ['loonkostensubsidie'],
  'Bijzondere bijstand': ['bijzondere bijstand'],
  Minima: ['minimaregeling'],
};

/** The domain of a soort; null for one that belongs to none. */
export const domainOfKind = (soort: string): string | null =>
  Object.entries(benefitDomains).find(([, kinds]) => kinds.includes(soort))?.[0] ?? null;
