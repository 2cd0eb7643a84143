import { settings, type Setting } from './settings.ts';

/** The reference of all settings, as Markdown: what `npm run config` prints and docs/configuration.md holds. */
export const reference = (): string =>
  [
    '# Instellingen',
    '',
    'Instellingen zijn omgevingsvariabelen. Wat niet klopt, zegt de server bij het starten, alles tegelijk; ook een naam die op een van deze namen lijkt. Een geheim mag ook in een bestand staan: noem dat bestand in dezelfde naam met `_FILE` erachter. Deze lijst komt uit `server/config/settings.ts`; `npm run config` laat haar zien.',
    ...Object.entries<Setting>(settings).flatMap(([name, { explains, default: value, secret = false }]) => [
      '',
      `## ${name}`,
      '',
      explains,
      '',
      `${value === '' ? 'Mag leeg blijven' : `Standaard: \`${value}\``}.${secret ? ' Geheim.' : ''}`,
    ]),
    '',
  ].join('\n');
