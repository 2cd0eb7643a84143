import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { keepForBench, tellCost } from './keep-for-bench.ts';

const [task, file = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
if (task === 'load') await keepForBench(file, folder);
else {
  const parser = new SaxesParser({ xmlns: true });
  for await (const chunk of createReadStream(file, 'utf8')) parser.write(String(chunk));
  parser.close();
}
tellCost(start);
