import { type Row, rowsOf } from './extract-rows.ts';
import { filled, isDecimal, places, sound, wholeNumber, words } from './sound-rows.ts';

const yesNo = words('J|N');

/** Respondents of the health monitor of a year; only a mantelzorger can be hindered by it. */
export const respondents = (folder: string, year: number) =>
  sound(rowsOf(folder, `ggd-monitor-${year}`), ['Jaar', 'Respondent'], {
    '*Respondent': filled,
    '*Jaar': wholeNumber(2008, 2100),
    '*Stratum': filled,
    '*Gewicht': (cell) => isDecimal(cell) && !cell.startsWith('-'),
    '*Leeftijd': wholeNumber(18, 110),
    Geslacht: words('M|V|O'),
    Woonplaats: words(places),
    Contacten: wholeNumber(1, 5),
    Eenzaamheidsscore: wholeNumber(0, 11),
    Belemmering: words('geen|nauwelijks|enigszins|sterk'),
    Mantelzorger: yesNo,
    'Mantelzorg belemmerd': words('nooit|soms|vaak'),
    Vrijwilliger: yesNo,
    Rookt: yesNo,
    'Alcohol binnen richtlijn': yesNo,
    'Groente en fruit': yesNo,
    Beweegrichtlijn: yesNo,
    'Gezond gewicht': yesNo,
    Netwerk: wholeNumber(1, 5),
  }).filter((row) => !(row['Mantelzorger'] === 'N' && row['Mantelzorg belemmerd'] !== ''));

/** The sum of the weights. */
export const weight = (some: readonly Row[]) =>
  some.reduce((sum, row) => sum + Number(row['Gewicht']?.replace(',', '.')), 0);
