import type { DuidingDesk } from 'server/cycle/contract/duiding-desk.ts';
import { storyAddress } from '../api/texts.ts';
import { SendForm } from './send-form.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.desk;

type Story = DuidingDesk['stories'][number];
type Props = { desk: DuidingDesk; story: Story | null; number: string };

const StoryForm = ({ desk: { subject, moment }, story, number }: Props) => (
  <SendForm
    name={`verhaal-${number}`}
    title={story === null ? texts.newStory : texts.changeStory}
    why={texts.storiesWhy}
    right="duiding schrijven"
    fields={[
      { name: 'partner', label: texts.partner, value: story?.partner ?? '' },
      { name: 'text', label: texts.storyText, value: story?.text ?? '', long: true },
    ]}
    button={texts.save}
    done={texts.saved}
    method="PUT"
    address={() => storyAddress(subject, moment.id, number)}
    body={(values) => ({ ...values, basedOn: story?.version ?? null })}
  />
);

const PlaceForm = ({ desk: { subject, moment }, story, number }: Props & { story: Story }) => (
  <SendForm
    name={`plaatsen-${number}`}
    title={texts.placeStory}
    why={texts.placeWhy}
    right="duiding vaststellen"
    fields={story.replaces ? [{ name: 'because', label: texts.replaceStory, value: '', long: true }] : []}
    button={texts.placeStory}
    done={texts.storyStatus.vastgesteld}
    method="POST"
    address={() => `${storyAddress(subject, moment.id, number)}/adoption`}
    body={(values) => ({ ...values, basedOn: story.version })}
  />
);

/** Where the stories of partners are written and placed, each under the name of the partner. */
export const StoryDesk = ({ desk }: { desk: DuidingDesk }) => {
  const { stories, may } = desk;
  const next = String(Math.max(0, ...stories.map(({ number }) => Number(number))) + 1);
  return (
    <section aria-labelledby="verhalen">
      <h2 id="verhalen" className="utrecht-heading-2">
        {texts.stories}
      </h2>
      {stories.map((story) => (
        <article key={story.number} className="panel">
          <h3 className="utrecht-heading-3">{texts.story(story.partner)}</h3>
          <p className="note">{texts.storyStatus[story.status]}</p>
          <p className="field__theirs">{story.text}</p>
          {may.write ? <StoryForm desk={desk} story={story} number={story.number} /> : null}
          {may.adopt && story.status === 'concept' ? (
            <PlaceForm desk={desk} story={story} number={story.number} />
          ) : null}
        </article>
      ))}
      {may.write ? <StoryForm desk={desk} story={null} number={next} /> : null}
    </section>
  );
};
