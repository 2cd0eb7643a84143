import { type Outcome, refused } from './outcome.ts';
import { Refusal } from './refusal.ts';

/** A file of no known kind: in a folder it is listed, named by hand it is refused. */
export const unrecognised = (path: string, named: boolean): Outcome =>
  named
    ? refused(
        path,
        null,
        new Refusal(
          'niet-herkend',
          'Dit bestand is niet herkend. De kop of de opbouw hoort bij geen enkele bekende soort.',
          'Kijk of de kopregel de afgesproken kolommen heeft, met ; , tab of | ertussen.',
        ),
      )
    : { status: 'unrecognised', file: path };
