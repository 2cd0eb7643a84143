/** For a control of which hear-choices.ts writes the choice in the address, from which it is drawn anew. */
export const heardInAddress = (): void => undefined;
