import { use } from 'react';
import type { Choice } from '../filters/use-choice.ts';
import { PlaceContext } from '../place-context.ts';
import { diskTexts as texts } from '../texts/disk.ts';
import { hasPages } from './has-pages.ts';

type Props = { choice: Choice; label: string; options: readonly { value: string; name: string }[] };

/** A choice on a page from disk: a link to the page of each value, or what was chosen where there are no such pages. */
export const DiskPicker = ({ choice: { name, value, fallback }, label, options }: Props) => {
  const { path } = use(PlaceContext);
  const chosen = options.find((option) => option.value === value);
  const words = (
    <>
      {texts.chosen(label)} <strong>{chosen?.name}</strong>
    </>
  );
  if (!hasPages(name, path) || options.length < 2) return <p className="picker disk-choice">{words}</p>;
  return (
    <details className="picker disk-choice">
      <summary>{words}</summary>
      <ul>
        {options.map((option) => (
          <li key={option.value}>
            <a
              className="utrecht-link"
              href={option.value === fallback ? path : `${path}?${new URLSearchParams({ [name]: option.value })}`}
              aria-current={option.value === value ? 'true' : undefined}
            >
              {option.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
