/** What `npm test` says at its end, and its exit code: tests that did not run have not passed. */
export function testResult(code, hasBrowser) {
  if (code !== 0) return { exitCode: 1, words: 'Er zijn tests gezakt. Hierboven staat welke en waarom.' };
  return hasBrowser
    ? { exitCode: 0, words: 'Alle tests slagen. Nu: npm run check, of npm start.' }
    : {
        exitCode: 1,
        words:
          'De andere tests slagen, maar de browsertests zijn niet gedaan: er is geen browser. Installeer Chrome, of zet CHROME_PATH, en geef npm test opnieuw.',
      };
}
