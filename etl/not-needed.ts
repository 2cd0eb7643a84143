/** A file that is sound and known, and that no figure needs: why, in plain Dutch. It is passed over. */
export class NotNeeded extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotNeeded';
  }
}
