import { useId } from 'react';
import { formatBytes } from '../format.ts';
import { uploadingTexts } from '../texts/uploading.ts';

const texts = uploadingTexts.choose;

type Props = { largest: number; endings: readonly string[]; onFiles: (files: readonly File[]) => void };

/** Where files are chosen, or dropped: browsers take what is dropped on the field itself. */
export const UploadChoice = ({ largest, endings, onFiles }: Props) => {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`} className="utrecht-heading-2">
        {texts.title}
      </h2>
      <label className="utrecht-form-label" htmlFor={id}>
        {texts.label}
      </label>
      <input
        id={id}
        className="upload__input"
        type="file"
        multiple
        accept={endings.join(',')}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen once more, to go on with it.
          currentTarget.value = '';
        }}
      />
      <p id={`${id}-hint`} className="note">
        {texts.hint(formatBytes(largest), endings.join(', '))}
      </p>
    </section>
  );
};
