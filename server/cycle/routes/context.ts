import type { FastifyRequest } from 'fastify';
import type { Access } from '../../access/access.ts';
import type { Generations } from '../../generation/generations.ts';
import type { Journal } from '../../journal/database/open-journal.ts';
import { problem } from '../../problems.ts';
import type { Shelf } from '../snapshot/shelf.ts';
import { readBy, type ReadBy } from '../read-by.ts';
import type { WrittenFollower } from '../written.ts';
import type { DeskView } from './desk-route.ts';

/** What the routes of planning and control work with. */
export type CycleContext = {
  journal: Journal;
  generations: Generations;
  written: WrittenFollower;
  shelf: Shelf;
  /** What is told when somebody wrote in the calendar. */
  calendarChanged(): void;
  /** Gives of the figures and texts of everybody what who asks may read. */
  asRead: ReadBy;
  /** @throws a 401 problem for nobody, a 503 problem while there are no figures. */
  viewOf(request: FastifyRequest): DeskView;
};

/** Puts the parts together. */
export const cycleContext = (parts: Omit<CycleContext, 'viewOf' | 'asRead'> & { access: Access }): CycleContext => ({
  ...parts,
  asRead: readBy(parts.access.who),
  viewOf: (request) => {
    const actor = parts.access.who(request);
    if (actor === null) throw problem(401, 'Meld u eerst aan, op /aanmelden.');
    return { release: parts.generations.current().release, written: parts.written.current(), actor };
  },
});
