import { Type } from 'typebox';
import { readAgreements } from 'indicators/agreed/read-agreements.ts';
import { readPreset } from 'indicators/disclosure/read-preset.ts';
import type { Setting } from './settings.ts';

/**
 * The settings of the loader. The server hands them on when somebody delivers on a page, so what is wrong in them is said at its start and
 * not at the first file.
 */
export const loaderSettings = {
  PSEUDONYM_KEY_FILE: {
    type: Type.String(),
    default: '',
    explains:
      'Voor de lader: het bestand met de sleutel van de pseudoniemen. Leeg: pseudonym.key naast de map van WAREHOUSE.',
    expects: 'Geef een bestand.',
  },
  PROTECTION: {
    type: Type.String(),
    default: 'standaard',
    explains:
      'Voor de lader: de regels voor kleine aantallen, standaard, ggd, cbs of streng, of een JSON-bestand met eigen regels (indicators/disclosure/README.md).',
    expects: 'Geef de naam van regels of een JSON-bestand.',
  },
  PROTECTION_CHANGE: {
    type: Type.String(),
    default: '',
    explains:
      'Voor de lader: de naam van de regels die de regels van eerder gepubliceerde cijfers mogen vervangen (docs/adr/0017). Leeg: geen.',
    expects: 'Geef dezelfde naam als bij PROTECTION.',
  },
  AGREEMENTS: {
    type: Type.String(),
    default: '',
    explains:
      'Voor de lader: een JSON-bestand met afspraken over vergelijken, zoals de nulmeting (indicators/agreed/README.md). Leeg: de afspraken van dit programma.',
    expects: 'Geef een JSON-bestand.',
  },
  NORM_START_ZORG_DAGEN: {
    type: Type.String({ pattern: String.raw`^[1-9]\d{0,3}$` }),
    default: '56',
    explains: 'Voor de lader: binnen hoeveel dagen na het contact met het loket de zorg moet beginnen (I22).',
    expects: 'Geef een aantal dagen, bijvoorbeeld NORM_START_ZORG_DAGEN=56.',
  },
  KEEP_RAW_DAYS: {
    type: Type.String({ pattern: String.raw`^([12]?\d{1,3}|3[0-5]\d\d|36[0-4]\d|3650)?$` }),
    default: '0',
    explains:
      'Voor de lader: hoeveel dagen een bestand bewaard blijft zoals het is geleverd. Met 0 blijft het niet bewaard.',
    expects: 'Geef een getal van 0 tot en met 3650.',
  },
  PROCESSING_ACTIVITY_ID: {
    type: Type.String({ pattern: String.raw`^([a-z][a-z0-9+.\-]*:\S+)?$` }),
    default: '',
    explains:
      'Voor de lader: het adres van deze verwerking in het register van de gemeente, voor het verwerkingslogboek. Leeg: een algemene naam.',
    expects: 'Geef een adres of een URN, bijvoorbeeld PROCESSING_ACTIVITY_ID=https://register.gemeente.nl/12.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** What is wrong in the files that the settings of the loader name, and in their names, in plain Dutch. */
export const loaderFaults = (values: Readonly<Record<keyof typeof loaderSettings, string>>): string[] =>
  [readPreset, readAgreements].flatMap((read) => {
    try {
      read(values);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
