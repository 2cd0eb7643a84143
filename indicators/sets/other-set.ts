/** A set of figures or agreements beside bijlage 3, with a label of its own. */
export type OtherSet = {
  /** In addresses, and after 'set ' in the figures that belong to it. */
  id: string;
  name: string;
  /** The document that it comes from. */
  source: string;
  /** What it is, in Dutch. */
  about: string;
  /** Its page, where that is not /sets/<id>. */
  href?: string;
};
