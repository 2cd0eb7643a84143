const words: Readonly<Record<string, string>> = {
  '+': 'hoger is gunstig',
  '-': 'lager is gunstig',
  '0': 'hoger of lager is niet goed of slecht',
};

/** Which way is favourable, in words. */
export const polarityWords = (polarity: string): string => words[polarity] ?? polarity;
