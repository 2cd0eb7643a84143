type AmbitionWords = {
  why: string;
  shape: 'up' | 'down' | 'level' | 'full' | 'frame' | 'norm' | 'follow' | 'none';
};

const words: Readonly<Record<string, AmbitionWords>> = {
  meer: { shape: 'up', why: 'De gemeente wil dat dit meer wordt.' },
  minder: { shape: 'down', why: 'De gemeente wil dat dit minder wordt.' },
  gelijkblijvend: { shape: 'level', why: 'De gemeente wil dat dit gelijk blijft.' },
  alle: { shape: 'full', why: 'De gemeente wil dat dit altijd zo is: op weg naar 100%.' },
  'binnen kader': { shape: 'frame', why: 'De gemeente wil binnen het budget blijven.' },
  'binnen de norm': { shape: 'norm', why: 'De gemeente wil binnen de afgesproken tijd blijven.' },
  volgen: { shape: 'follow', why: 'De gemeente volgt dit. Hoger of lager is niet vanzelf goed of slecht.' },
};

const none: AmbitionWords = { shape: 'none', why: 'Het plan noemt bij dit doel geen richting.' };

/** What the plan's word for an ambition means, with the shape beside it; the word itself is shown letter for letter. */
export const ambitionWords = (ambition: string | null): AmbitionWords =>
  ambition === null ? none : (words[ambition] ?? { shape: 'none', why: '' });
