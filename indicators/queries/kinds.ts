/** The kind of extract whose coverage says for which quarters the marts traject and besluit are complete. */
export const voorzieningen = 'backoffice-voorzieningen';

/** The CBS table behind the mart bevolking. */
export const bevolking = 'cbs-bevolking';
