import { useQuery } from '@tanstack/react-query';
import { principlesQuery } from './principles.ts';

/** Which amounts of the budget pages are invented; nothing is said while that is not known yet. */
export const useInvented = (): { realised: boolean; iv3: boolean } => {
  const { data } = useQuery(principlesQuery());
  return { realised: data?.invented.realised ?? false, iv3: data?.invented.iv3 ?? false };
};
