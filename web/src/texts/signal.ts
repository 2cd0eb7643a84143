/** The words of a signal: a figure that deviates from what earlier quarters made us expect. */
export const signalTexts = {
  label: (words: string) => `Signaal: ${words}`,
  how: 'Hoe werkt een signaal?',
  /** By the rule that gave it; a direction is 'hoger' or 'lager'. */
  rules: {
    limits: (direction: string) => `veel ${direction} dan verwacht`,
    nearLimit: (direction: string) =>
      `dicht bij de ${direction === 'lager' ? 'laagste' : 'hoogste'} waarde die gewoon is`,
    oneSide: (direction: string) => `al lang ${direction} dan gemiddeld`,
    oneWay: (direction: string) => `wordt steeds ${direction}`,
    other: (direction: string, rule: string) => `${direction}: ${rule}`,
  },
  perResident: ', bij het aantal inwoners van nu',
  between: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
  years: (from: string, to: string) => `${from} tot en met ${to}`,
  level: (when: string, why: string, usual: string) =>
    `Voor signalen vergelijken wij met ${when}. ${why} Toen lag het meestal ${usual}.`,
  average: (when: string | null, value: string) => `Gemiddeld was het ${when === null ? '' : `in ${when} `}${value}.`,
  usual: (when: string | null, limits: string) =>
    when === null ? `Meestal ligt het ${limits}.` : `In ${when} lag het meestal ${limits}.`,
  moreThanOnce: (usual: string) => `Van de laatste drie kwartalen zijn er zeker twee zo. ${usual}`,
  sevenQuarters: (average: string) => `Dat is al zeven kwartalen of langer zo. ${average}`,
  sixQuarters: (average: string) => `Dat is al zes kwartalen achter elkaar zo. ${average}`,
};
