/** Which codes of a dimension are wanted: these, or those that begin so. Codes without padding. */
export type Selection = { is?: readonly string[]; startsWith?: readonly string[] };

/** A column that the catalogue looks up by name. The title finds it again when StatLine gives it another name. */
export type Topic = { name: string; title: RegExp };

/**
 * Which regions: the gemeente itself with its GGD region, province and the country; every gemeente of the province; or
 * the province, the country and the classes of gemeenten by size.
 */
export type RegionSet = 'own' | 'gemeenten of the province' | 'size classes';

/** A table of StatLine or Iv3 that figures are counted from. */
export type FetchTable = {
  id: string;
  /** Which of the services has it: CBS itself, figures of others that CBS publishes, or the newer interface. */
  host: 'cbs' | 'dataderden' | 'cbs4';
  owner: 'CBS' | 'RIVM';
  /** Indicators, or what else the figures are for. */
  usedFor: readonly string[];
  regions: RegionSet;
  /** Dimensions of which a part is enough; one that the table does not have is a total already. */
  select: Readonly<Record<string, Selection>>;
  topics: readonly Topic[];
};

/** Whether a code, padded or not, is one of those wanted. */
export const isSelected = (selection: Selection, code: string): boolean => {
  const bare = code.trim();
  return (
    (selection.is ?? []).includes(bare) || (selection.startsWith ?? []).some((beginning) => bare.startsWith(beginning))
  );
};
