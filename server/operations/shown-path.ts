/** Eight or more digits in a row could be a BSN, whatever they were meant to be. */
const longNumber = /\d{8,}/g;

/**
 * The path of a request as it may stand in a log: without what was asked behind the '?' (words somebody searched for), without long
 * numbers, and cut at 200 characters.
 */
export const shownPath = (url: string): string => {
  const [path = '/'] = url.split('?');
  return path.replace(longNumber, (digits) => '#'.repeat(digits.length)).slice(0, 200);
};
