import { use } from 'react';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { PlaceContext } from '../place-context.ts';
import { figureAddress, type FigureFormat } from './figure-address.ts';

const forms: readonly { format: FigureFormat; name: string; what: string; picture?: true }[] = [
  { format: 'png', name: 'PNG', what: 'plaatje', picture: true },
  { format: 'svg', name: 'SVG', what: 'plaatje om te bewerken', picture: true },
  { format: 'xlsx', name: 'Excel', what: 'tabel' },
  { format: 'csv', name: 'CSV', what: 'tabel' },
  { format: 'json', name: 'JSON', what: 'voor een programma' },
];

type Props = { name: string; title: string; drawn: boolean; csv: string };

/** The own address of a figure and everything it can be downloaded as, with the choices that were made. */
export const FigureShare = ({ name, title, drawn, csv }: Props) => {
  const { path } = use(PlaceContext);
  const [parameters] = useSearchParameters();
  const search = parameters.size === 0 ? '' : `?${parameters}`;
  const of = <span className="visually-hidden">: {title}</span>;
  return (
    <details className="figure__share screen-only">
      <summary>Download of deel{of}</summary>
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
            CSV met alle velden{of}
          </a>
        </li>
        <li>
          <a className="utrecht-link" href={figureAddress(path, name, search)}>
            Vast adres van deze figuur{of}
          </a>
        </li>
      </ul>
    </details>
  );
};
