const dayMs = 86_400_000;
/** Day 0 of serial numbers from 61 on: the system of 1900 counts a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/**
 * The day, and the time if it is not midnight, of a serial number of Excel, as ISO 8601 without a zone. Day 60 of the system
 * of 1900 gives 1900-02-29, which is no day. Null below day 0 and from the year 10000 on.
 */
export const excelDate = (serial: number, system1904: boolean): string | null => {
  if (!system1904 && Math.floor(serial) === 60) return '1900-02-29';
  const day = serial + (!system1904 && serial < 60 ? 1 : 0);
  // Excel keeps a time as a fraction of a day, to the second after rounding.
  const moment = new Date((system1904 ? epoch1904 : epoch1900) + Math.round(day * 86_400) * 1000);
  if (serial < 0 || Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return null;
  const text = moment.toISOString();
  return moment.getTime() % dayMs === 0 ? text.slice(0, 10) : text.slice(0, 19);
};
