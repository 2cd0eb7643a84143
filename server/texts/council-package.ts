/** What is said around the pages of a package. */
export const councilPackageTexts = {
  elsewhere: (dashboard: string | null) =>
    dashboard === null ? '(alleen op het dashboard)' : `(alleen op het dashboard: ${dashboard})`,
  readMe: (moment: string, year: number, hash: string, dashboard: string | null) =>
    [
      `Dashboard Sociaal Domein: de stand bij de ${moment} ${year}`,
      '',
      'Pak dit bestand uit. Open daarna index.html in uw browser. Internet is niet nodig.',
      'In de map gegevens en de map figuren staan de cijfers als CSV. Die opent u in Excel.',
      ...(dashboard === null ? [] : [`Het dashboard zelf staat op ${dashboard}`]),
      '',
      `Het volledige kenmerk van deze stand is ${hash}`,
      '',
    ].join('\r\n'),
  noLive: 'Een pakket is er alleen van een bevroren moment. Kijk in /v1/reports welke er zijn.',
};
