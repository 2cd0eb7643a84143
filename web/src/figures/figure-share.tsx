import { use } from 'react';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { PlaceContext } from '../place-context.ts';
import { figureAddress, type FigureFormat } from './figure-address.ts';
import { diskTexts } from '../texts/disk.ts';
import { figureTexts as texts } from '../texts/figure.ts';

const forms: readonly { format: FigureFormat; name: string; what: string; picture?: true }[] = [
  { format: 'png', name: 'PNG', what: texts.share.picture, picture: true },
  { format: 'svg', name: 'SVG', what: texts.share.pictureToEdit, picture: true },
  { format: 'xlsx', name: 'Excel', what: texts.share.table },
  { format: 'csv', name: 'CSV', what: texts.share.table },
  { format: 'json', name: 'JSON', what: texts.share.forPrograms },
];

type Props = { name: string; title: string; drawn: boolean; csv: string };

/** The own address of a figure and everything it can be downloaded as, with the choices that were made. */
export const FigureShare = ({ name, title, drawn, csv }: Props) => {
  const { path, moment } = use(PlaceContext);
  const parameters = useSearchParameters();
  const search = parameters.size === 0 ? '' : `?${parameters}`;
  const of = <span className="visually-hidden">: {title}</span>;
  if (moment?.disk !== undefined)
    return (
      <p className="figure__share screen-only">
        {/* In a package there is no server to draw: the tables stand beside the pages. */}
        <a className="utrecht-link" href={figureAddress(path, name, search, 'csv')} download>
          {diskTexts.table}
          {of}
        </a>
        {' · '}
        <a className="utrecht-link" href={csv} download>
          {texts.share.allFields}
          {of}
        </a>
      </p>
    );
  return (
    <details className="figure__share screen-only">
      <summary>
        {texts.share.title}
        {of}
      </summary>
      {drawn ? null : <p className="note">{texts.share.noPicture}</p>}
      <ul className="plain">
        {forms
          .filter(({ picture = false }) => drawn || !picture)
          .map(({ format, name: form, what }) => (
            <li key={format}>
              <a className="utrecht-link" href={figureAddress(path, name, search, format)} download>
                {form}
                {of}
              </a>{' '}
              ({what})
            </li>
          ))}
        <li>
          <a className="utrecht-link" href={csv} download>
            {texts.share.allFields}
            {of}
          </a>
        </li>
        <li>
          <a className="utrecht-link" href={figureAddress(path, name, search)}>
            {texts.share.address}
            {of}
          </a>
        </li>
      </ul>
    </details>
  );
};
