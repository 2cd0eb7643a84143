import { Refusal, type RefusalPlace } from '../refusal.ts';

const saveAgain = 'Open het bestand in Excel, sla het opnieuw op als .xlsx en lever het nog eens.';

/** A workbook of which a part is not as it must be. */
export const damaged = (what: string, place: RefusalPlace = {}): Refusal =>
  new Refusal('werkmap-beschadigd', `Dit Excel-bestand is beschadigd: ${what}.`, saveAgain, place);

/** An archive that would grow far beyond what a sound workbook holds. */
export const tooLarge = (what: string): Refusal =>
  new Refusal(
    'archief-te-groot',
    `Dit bestand is niet uitgepakt: ${what}. Zo groot is geen gewone werkmap.`,
    'Controleer of dit het goede bestand is. Is het echt zo groot, lever het dan als CSV.',
  );

/** A file that only Excel itself can open. */
export const otherOffice = (what: string): Refusal =>
  new Refusal('werkmap-oud', what, 'Open het bestand in Excel en sla het op als .xlsx of als CSV.');

/** A workbook behind a password. */
export const locked = (): Refusal =>
  new Refusal(
    'werkmap-versleuteld',
    'Dit bestand is met een wachtwoord versleuteld.',
    'Haal het wachtwoord weg (in Excel: Bestand, Info, Werkmap beveiligen) en lever het bestand langs een veilige weg.',
  );
