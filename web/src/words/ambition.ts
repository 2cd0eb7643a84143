type AmbitionWords = {
  label: string;
  why: string;
  shape: 'up' | 'down' | 'level' | 'full' | 'frame' | 'norm' | 'follow' | 'none';
};

const words: Readonly<Record<string, AmbitionWords>> = {
  meer: { label: 'Meer', shape: 'up', why: 'De gemeente wil dat dit meer wordt.' },
  minder: { label: 'Minder', shape: 'down', why: 'De gemeente wil dat dit minder wordt.' },
  gelijkblijvend: { label: 'Gelijk blijven', shape: 'level', why: 'De gemeente wil dat dit niet slechter wordt.' },
  alle: { label: 'Alle', shape: 'full', why: 'De gemeente wil dat dit voor iedereen geldt: op weg naar 100%.' },
  'binnen kader': { label: 'Binnen kader', shape: 'frame', why: 'De gemeente wil binnen het budget blijven.' },
  'binnen de norm': {
    label: 'Binnen de norm',
    shape: 'norm',
    why: 'De gemeente wil binnen de afgesproken tijd blijven.',
  },
  volgen: {
    label: 'Volgen',
    shape: 'follow',
    why: 'De gemeente volgt dit. Hoger of lager is niet vanzelf goed of slecht.',
  },
};

const none: AmbitionWords = {
  label: 'Geen richting',
  shape: 'none',
  why: 'Het plan noemt bij dit doel geen richting.',
};

/** The ambition of a goal in words, with the shape that goes with it. */
export const ambitionWords = (ambition: string | null): AmbitionWords =>
  ambition === null ? none : (words[ambition] ?? { label: ambition, shape: 'none', why: '' });
