import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { formats } from './sound-files.ts';

const times = { csv: 40, xlsx: 60, json: 60, xml: 60, statline: 60 };

test.for(formats)(
  'changed %s files are read as before or refused with a reason',
  { timeout: 180_000 },
  async (format) => {
    const { accepted, refused, faults } = await fuzz(format, times[format], 171);
    expect(faults).toEqual([]);
    expect(accepted + refused).toBe(times[format]);
    // A run in which every file is refused, or none, tests nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(5);
  },
);
