import { useQuery } from '@tanstack/react-query';
import type { Question } from './ask.ts';
import { get } from './get.ts';

/** What a page knows of an answer; without data and error it is still on its way. */
export type Heard<Body> = { data: Body | undefined; error: Error | null; again: () => void };

/** Asks a question once per page, however many parts ask it; what came along with the page is there at once. */
export const useAnswer = <Body>({ address }: Question<Body>): Heard<Body> => {
  const { data, error, refetch } = useQuery({ queryKey: [address], queryFn: () => get<Body>(address) });
  return { data, error, again: () => void refetch() };
};
