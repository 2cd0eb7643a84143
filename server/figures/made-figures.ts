import type { Answer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Generation } from '../generation/generation.ts';
import { askOf } from '../pages/ask-of.ts';
import type { PageMaker } from '../pages/page-maker.ts';
import type { ChoiceFault, RenderFigure } from '../pages/page-renderer.ts';
import { today } from '../pages/today.ts';
import { refuse, type Fault } from '../cycle/faults.ts';
import { problem } from '../problems.ts';
import { writeFigure } from './write-figure.ts';
import { figureTexts as texts } from '../texts/figure.ts';

/** Of figures and of downloads so many are kept; a picture is some 100 kB. */
const kept = 100;

/** What was made under a key before, or what is made now; the oldest makes room. */
const keep = <One>(all: Map<string, One>, key: string, make: () => One): One => {
  const found = all.get(key) ?? make();
  const [oldest] = all.keys();
  if (all.size >= kept && oldest !== undefined) all.delete(oldest);
  all.set(key, found);
  return found;
};

type Made = {
  figures: Map<string, Promise<ReturnType<RenderFigure>>>;
  downloads: Map<string, Promise<Answer>>;
};

const list = new Intl.ListFormat('nl', { type: 'disjunction' });

const faultOf = ({ name, value, choices }: ChoiceFault): Fault => ({
  field: name,
  text: texts.wrongChoice(name, value.slice(0, 60), list.format(choices)),
});

/** Downloads as bytes, made when first asked for and kept while their release is served: a release waits for none of them. */
export function madeFigures({ renderFigure, plainAddress }: PageMaker, routes: readonly Route[]) {
  const all = new WeakMap<Release, Made>();

  return async (asked: string, form: string, generation: Generation): Promise<Answer> => {
    const address = plainAddress(asked);
    const made = all.get(generation.release) ?? { figures: new Map(), downloads: new Map() };
    all.set(generation.release, made);
    const { status, figure, faults } = await keep(made.figures, address, () =>
      renderFigure({ address, ask: askOf(generation, routes, ''), today: today() }),
    );
    if (figure === null) {
      // What is not there or asked wrongly takes no room of what is.
      made.figures.delete(address);
      refuse(faults.map(faultOf), 'query');
      throw problem(status, texts.notThere);
    }
    return keep(made.downloads, `${form} ${address}`, () => writeFigure(figure, form, generation.release.generation));
  };
}
