/** The command as a whole cannot go on, whatever file it was at: why and what to do, in plain Dutch. */
export class Stop extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Stop';
  }
}
