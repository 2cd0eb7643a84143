import { join } from 'node:path';
import { sampleRelease } from '../testing/sample-release.ts';
import { releaseInPlace } from './new-figures.ts';
import { soak } from './soak.ts';

/* The soak of the tests: two minutes, and so few questions that the tests beside it are not held up. Prints what it saw as JSON. */
const seen = await soak({
  seconds: 120,
  connections: 50,
  perSecond: 50,
  publishEvery: 60,
  web: join(import.meta.dirname, '../../web/dist'),
  figures: await releaseInPlace(sampleRelease()),
});
console.log(JSON.stringify(seen));
