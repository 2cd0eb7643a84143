import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/schema';

/* What the loader writes in the folder of the deliveries (etl/register.ts, etl/delivery.ts): of it, what is shown. */
const Register = Compile(Type.Object({ replaced: Type.Array(Type.Object({ id: Type.String() })) }));
const Facts = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  fileName: Type.String(),
  loadedAt: Type.String(),
  origin: Type.String(),
});
const DeliveryFacts = Compile(Facts);

/** JSON of a file; null where there is none, or no JSON in it. */
const jsonOf = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      return null;
    throw error;
  }
};

/**
 * The deliveries of a warehouse that are kept and do not count, because a later one took their place. Of a damaged one nothing can be
 * shown: `npm run etl -- withdraw` names it.
 */
export async function replacedDeliveries(warehouse: string): Promise<Static<typeof Facts>[]> {
  const folder = join(warehouse, 'deliveries');
  const register = await jsonOf(join(folder, 'register.json'));
  if (!Register.Check(register)) return [];
  const found = await Promise.all(register.replaced.map(({ id }) => jsonOf(join(folder, id, 'delivery.json'))));
  return found.filter((one) => DeliveryFacts.Check(one));
}
