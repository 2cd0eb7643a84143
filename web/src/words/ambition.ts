import { verdictTexts } from '../texts/verdict.ts';

type Shape = 'up' | 'down' | 'level' | 'full' | 'frame' | 'norm' | 'follow' | 'none';

const shapes: Readonly<Record<string, Shape>> = {
  meer: 'up',
  minder: 'down',
  gelijkblijvend: 'level',
  alle: 'full',
  'binnen kader': 'frame',
  'binnen de norm': 'norm',
  volgen: 'follow',
};

const meanings: Readonly<Record<string, string>> = verdictTexts.ambitions;

/** What the plan's word for an ambition means, with the shape beside it; the word itself is shown letter for letter. */
export const ambitionWords = (ambition: string | null): { why: string; shape: Shape } =>
  ambition === null
    ? { shape: 'none', why: verdictTexts.ambitions.none }
    : { shape: shapes[ambition] ?? 'none', why: meanings[ambition] ?? '' };
