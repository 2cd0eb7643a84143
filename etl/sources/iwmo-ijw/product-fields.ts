import type { CodeList } from './code-lists.ts';
import type { ColumnName } from './row.ts';

/** A field of a product element: where it stands, what it must be, and the column it goes to (none: only checked). */
export type ProductField = {
  path: string;
  type: 'text' | 'date' | 'cents' | 'volume' | CodeList;
  to?: ColumnName;
  required?: boolean;
};

const product: readonly ProductField[] = [
  { path: 'Product/Categorie', type: 'productcategorie', to: 'productcategorie' },
  { path: 'Product/Code', type: 'text', to: 'productcode' },
];

const omvang: readonly ProductField[] = [
  { path: 'Omvang/Eenheid', type: 'eenheid' },
  { path: 'Omvang/Frequentie', type: 'frequentie' },
];

const delivered: readonly ProductField[] = [
  // Optional in the standard; without it a start or stop cannot be tied to an assignment.
  { path: 'ToewijzingNummer', type: 'text', to: 'toewijzingnummer', required: true },
  ...product,
  { path: 'ToewijzingIngangsdatum', type: 'date', to: 'ingangsdatum' },
  { path: 'Begindatum', type: 'date', to: 'begindatum', required: true },
  { path: 'StatusAanlevering', type: 'status aanlevering', to: 'status', required: true },
];

const wished: readonly ProductField[] = [
  { path: 'ToewijzingNummer', type: 'text', to: 'toewijzingnummer' },
  ...product,
  { path: 'GewensteIngangsdatum', type: 'date', to: 'ingangsdatum' },
  { path: 'Einddatum', type: 'date', to: 'einddatum' },
  ...omvang,
];

/** The elements that stand for one row each, by name (iWmo and iJw release 3.2). */
export const productElements: Readonly<Record<string, readonly ProductField[]>> = {
  ToegewezenProduct: [
    { path: 'ToewijzingNummer', type: 'text', to: 'toewijzingnummer', required: true },
    ...product,
    { path: 'Toewijzingsdatum', type: 'date', to: 'toewijzingsdatum', required: true },
    { path: 'Ingangsdatum', type: 'date', to: 'ingangsdatum', required: true },
    { path: 'Einddatum', type: 'date', to: 'einddatum' },
    { path: 'RedenWijziging', type: 'reden wijziging toewijzing', to: 'reden' },
    ...omvang,
  ],
  StartProduct: delivered,
  StopProduct: [
    ...delivered,
    { path: 'RedenBeeindiging', type: 'reden beeindiging', to: 'reden', required: true },
    { path: 'Einddatum', type: 'date', to: 'einddatum', required: true },
  ],
  Prestatie: [
    { path: 'ProductReferentie/ReferentieNummer', type: 'text', to: 'referentie', required: true },
    { path: 'ProductReferentie/VorigReferentieNummer', type: 'text', to: 'vorige_referentie' },
    { path: 'ToewijzingNummer', type: 'text', to: 'toewijzingnummer' },
    { path: 'ProductCategorie', type: 'productcategorie', to: 'productcategorie', required: true },
    { path: 'ProductCode', type: 'text', to: 'productcode' },
    { path: 'ProductPeriode/Begindatum', type: 'date', to: 'begindatum', required: true },
    { path: 'ProductPeriode/Einddatum', type: 'date', to: 'einddatum', required: true },
    { path: 'GeleverdVolume', type: 'volume' },
    { path: 'Eenheid', type: 'eenheid' },
    { path: 'ProductTarief', type: 'cents' },
    { path: 'IngediendBedrag/Bedrag', type: 'cents', to: 'bedrag_cent', required: true },
    { path: 'IngediendBedrag/DebetCredit', type: 'debet of credit', required: true },
  ],
  AangevraagdProduct: [
    ...product,
    { path: 'BeschikkingIngangsdatum', type: 'date' },
    { path: 'ToewijzingIngangsdatum', type: 'date', to: 'ingangsdatum' },
    { path: 'ToewijzingEinddatum', type: 'date', to: 'einddatum' },
    ...omvang,
  ],
  NieuwProduct: wished,
  TeWijzigenProduct: wished,
  OngewijzigdProduct: [{ path: 'ToewijzingNummer', type: 'text', to: 'toewijzingnummer' }],
  Antwoord: [{ path: 'RedenAfwijzingVerzoek', type: 'reden afwijzing verzoek', to: 'reden' }],
};
