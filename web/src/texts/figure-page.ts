/** The words of a figure on an address of its own. */
export const figurePageTexts = {
  alone: {
    toPage: 'Naar de pagina van deze figuur',
    toDashboard: 'Bekijk dit op het dashboard Sociaal Domein',
  },
  embed: {
    title: 'Deze figuur op een andere website',
    how: 'Zet deze code in uw pagina. Vul het adres van dit dashboard in. Het werkt alleen op websites die de gemeente heeft toegelaten.',
    address: 'https://UW-DASHBOARD',
  },
};
