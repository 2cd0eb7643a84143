import type { Answer } from '../answers/answer.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { PageMaker } from '../pages/page-maker.ts';
import type { Ask, ChoiceFault, RenderFigure, ShownMoment } from '../pages/page-renderer.ts';
import { refuse, type Fault } from '../cycle/faults.ts';
import { problem } from '../problems.ts';
import { writeFigure } from './write-figure.ts';
import { figureTexts as texts } from '../texts/figure.ts';

/** Of figures and of downloads so many are kept; a picture is some 100 kB. */
const kept = 100;
/** Of a next generation so many downloads are made before it comes into force: those that were asked last. */
const madeBefore = 25;

/** What was made under a key before, or what is made now. The one that was asked last stands last; the oldest makes room. */
const keep = <One>(all: Map<string, One>, key: string, make: () => One): One => {
  const found = all.get(key) ?? make();
  all.delete(key);
  const [oldest] = all.keys();
  if (all.size >= kept && oldest !== undefined) all.delete(oldest);
  all.set(key, found);
  return found;
};

type Made = {
  figures: Map<string, Promise<ReturnType<RenderFigure>>>;
  downloads: Map<string, { asked: string; form: string; answer: Promise<Answer> }>;
};

const list = new Intl.ListFormat('nl', { type: 'disjunction' });

const faultOf = ({ name, value, choices }: ChoiceFault): Fault => ({
  field: name,
  text: texts.wrongChoice(name, value.slice(0, 60), list.format(choices)),
});

/** What a figure is made of. `mark` tells one state from another: a generation, or the hash of a frozen moment. */
type State = { release: Release; ask: Ask; today: string; mark: string; moment?: ShownMoment };

/** Downloads as bytes, made when first asked for and kept while their release is served: a release waits for none of them. */
export function madeFigures({ renderFigure, plainAddress }: PageMaker) {
  const all = new WeakMap<Release, Made>();

  const download = async (asked: string, form: string, { release, mark, ...state }: State): Promise<Answer> => {
    const address = plainAddress(asked);
    const made = all.get(release) ?? { figures: new Map(), downloads: new Map() };
    all.set(release, made);
    const { status, figure, faults } = await keep(made.figures, address, () => renderFigure({ address, ...state }));
    if (figure === null) {
      // What is not there or asked wrongly takes no room of what is.
      made.figures.delete(address);
      refuse(faults.map(faultOf), 'query');
      throw problem(status, texts.notThere);
    }
    return keep(made.downloads, `${form} ${address}`, () => ({
      asked: address,
      form,
      answer: writeFigure(figure, form, mark),
    })).answer;
  };

  return {
    download,
    /** Makes the downloads that were asked last of the release in force, of the one that follows it. */
    async makeBefore(now: Release, next: State): Promise<void> {
      for (const { asked, form } of [...(all.get(now)?.downloads.values() ?? [])].slice(-madeBefore))
        // What is not there any more is told to who asks for it.
        await download(asked, form, next).catch(() => undefined);
    },
  };
}
