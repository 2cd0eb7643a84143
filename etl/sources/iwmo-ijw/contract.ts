import { geslacht, wet, woonplaats } from '../code-lists.ts';
import { exampleIn, type StandardColumn, type StandardContract } from '../standard-contract.ts';
import { meaningsOf } from './code-lists.ts';
import { roleMeanings } from './message-kinds.ts';
import { elementsTo, onlyChecked } from './product-elements.ts';

/** What is kept of a product element: the columns that the reader fills. */
export const columns = [
  {
    name: 'gemeente_bericht',
    type: 'text',
    made: true,
    required: true,
    element: 'Header/Afzender of Header/Ontvanger',
    meaning: 'De gemeente: de partij met vier cijfers.',
  },
  {
    name: 'bericht',
    type: 'text',
    made: true,
    required: true,
    element: 'Header/BerichtCode',
    meaning: 'Het bericht, zoals WMO301.',
  },
  { name: 'soort', type: 'code', required: true, codes: roleMeanings, meaning: 'Wat het bericht doet.' },
  { name: 'wet', type: 'code', required: true, codes: wet, meaning: 'iWmo is Wmo, iJw is Jeugdwet.' },
  {
    name: 'dagtekening',
    type: 'date',
    required: true,
    element: 'Header/BerichtIdentificatie/Dagtekening',
    meaning: 'De dag van het bericht.',
  },
  { name: 'persoon', type: 'bsn', element: 'Client/Bsn', meaning: 'Van wie de zorg is.' },
  {
    name: 'geboortejaar',
    type: 'birth-date',
    element: 'Client/Geboortedatum/Datum',
    meaning: 'Het jaar van geboorte. Is het jaar volgens DatumGebruik niet bekend, dan leeg.',
  },
  {
    name: 'geslacht',
    type: 'code',
    codes: { M: geslacht.M, V: geslacht.V },
    element: 'Client/Geslacht',
    meaning: 'In het bericht is 1 man en 2 vrouw.',
  },
  {
    name: 'wijk',
    type: 'code',
    codes: woonplaats,
    element: 'Client/Contactgegevens/Contact/Adres/Plaatsnaam',
    meaning: 'De plaats in de gemeente. De rest van het adres bewaren we niet.',
  },
  {
    name: 'toewijzingnummer',
    type: 'text',
    element: elementsTo('toewijzingnummer'),
    meaning: 'Het nummer van de toewijzing.',
  },
  {
    name: 'productcategorie',
    type: 'code',
    codes: meaningsOf('productcategorie'),
    element: elementsTo('productcategorie'),
    meaning: 'Soort zorg.',
  },
  { name: 'productcode', type: 'text', signs: 5, element: elementsTo('productcode'), meaning: 'Code van het product.' },
  {
    name: 'toewijzingsdatum',
    type: 'date',
    element: elementsTo('toewijzingsdatum'),
    meaning: 'Wanneer de gemeente de zorg toewees.',
  },
  {
    name: 'ingangsdatum',
    type: 'date',
    ahead: 1,
    element: elementsTo('ingangsdatum'),
    meaning: 'Vanaf wanneer de toewijzing geldt.',
  },
  { name: 'begindatum', type: 'date', ahead: 1, element: elementsTo('begindatum'), meaning: 'Wanneer de zorg begon.' },
  { name: 'einddatum', type: 'date', ahead: 100, element: elementsTo('einddatum'), meaning: 'Laatste dag.' },
  {
    name: 'reden',
    type: 'code',
    codes: meaningsOf('reden beeindiging', 'reden wijziging toewijzing', 'reden afwijzing verzoek'),
    element: elementsTo('reden'),
    meaning: 'Waarom iets stopt of wijzigt.',
  },
  {
    name: 'status',
    type: 'code',
    codes: meaningsOf('status aanlevering'),
    element: elementsTo('status'),
    meaning: 'Eerste aanlevering, of een wijziging daarop.',
  },
  {
    name: 'declaratie_id',
    type: 'text',
    element: 'Header/Afzender en Declaratie/DeclaratieNummer',
    meaning: 'Welke declaratie het is.',
  },
  {
    name: 'aanbieder',
    type: 'text',
    element: 'Header/Afzender',
    meaning: 'Wie declareert. Alleen bij een declaratie.',
  },
  {
    name: 'referentie',
    type: 'text',
    made: true,
    element: elementsTo('referentie'),
    meaning: 'Het nummer van de regel, uniek per aanbieder en wet. Wij bewaren een code in plaats van het nummer.',
  },
  {
    name: 'vorige_referentie',
    type: 'text',
    made: true,
    element: elementsTo('vorige_referentie'),
    meaning: 'Bij een creditregel: de regel die hij terugdraait. Ook als code bewaard.',
  },
  {
    name: 'bedrag_cent',
    type: 'integer',
    sql: 'bigint',
    element: elementsTo('bedrag_cent'),
    meaning: 'Bedrag in hele eurocenten. Credit gaat eraf.',
  },
] as const satisfies readonly StandardColumn[];

const tied = ['start', 'stop', 'declaratie'] as const satisfies readonly (keyof typeof roleMeanings)[];

export const iwmoIjwContract: StandardContract = {
  kind: 'iwmo-ijw',
  title: 'Berichten iWmo en iJw 3.2',
  owner: 'Gemeente en aanbieders, via het Gegevensknooppunt',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  version: 3,
  changes: [
    {
      version: 2,
      what: 'Een regel van een declaratie telt onder zijn eigen nummer, en een declaratie moet optellen tot haar totaal.',
    },
    { version: 3, what: 'Een nummer waarin een BSN, naam of telefoonnummer staat, wordt afgekeurd.' },
  ],
  standard: 'iWmo en iJw, release 3.2 van het Ketenbureau i-Sociaal Domein (XML): een bericht of meer in een bestand',
  columns: [...columns, ...onlyChecked()],
  // Every message counts: staging decides which of two messages about one product holds.
  key: [],
  period: {
    from: 'min(dagtekening)',
    to: 'max(dagtekening)',
    days: '[dagtekening]',
    // A declaration tells no care.
    wet: `case when soort <> 'declaratie' then wet end`,
  },
  rules: [
    { name: 'bsn', column: 'Client/Bsn', message: 'Het burgerservicenummer klopt (elfproef).' },
    {
      name: 'berichtcode',
      column: 'Header/BerichtCode',
      message: 'De code van het bericht hoort bij zijn naamruimte. Anders weigeren we het hele bestand.',
    },
    {
      name: 'berichtversie',
      column: 'Header/BerichtVersie en Header/BerichtSubversie',
      message: 'Het bericht noemt zich 3.2, zoals zijn naamruimte. Anders weigeren we het hele bestand.',
    },
    {
      name: 'verwijderd',
      column: 'ToegewezenProduct/Einddatum',
      message: 'Reden wijziging 13 (verwijderd) heeft een einddatum gelijk aan de ingangsdatum.',
    },
    { name: 'einddatum-voor-begin', column: 'Einddatum', message: 'De einddatum ligt niet voor de begindatum.' },
    {
      name: 'controletotaal',
      column: 'Declaratie/TotaalIngediendBedrag',
      message: 'De regels tellen op tot het totaal van de declaratie. Anders telt geen van haar regels mee (TR358).',
    },
    {
      name: 'volume-maal-tarief',
      column: 'IngediendBedrag/Bedrag',
      message: 'Het bedrag is volume maal tarief, behalve bij eenheid 83, euro (TR346).',
    },
    {
      name: 'referentie-dubbel',
      column: 'ProductReferentie/ReferentieNummer',
      message: 'Een nummer komt in een declaratie één keer voor (TR314).',
    },
    {
      name: 'credit-dubbel',
      column: 'ProductReferentie/VorigReferentieNummer',
      message: 'Een regel wordt in een declaratie hooguit één keer teruggedraaid (TR315).',
    },
    {
      name: 'debet-verwijst',
      column: 'ProductReferentie/VorigReferentieNummer',
      message: 'Alleen een creditregel noemt een vorige regel (IV091).',
    },
    { name: 'codelijst', column: 'codes', message: 'Een code staat in de lijst voor de wet van het bericht.' },
  ],
  references: [
    {
      columns: ['wet', 'aanbieder', 'vorige_referentie'],
      kind: 'iwmo-ijw',
      to: ['wet', 'aanbieder', 'referentie'],
    },
    {
      columns: ['wet', 'toewijzingnummer'],
      when: `soort in (${tied.map((role) => `'${role}'`).join(', ')})`,
      kind: 'iwmo-ijw',
      to: ['wet', 'toewijzingnummer'],
      among: `soort = 'toewijzing'`,
      // What was assigned before the messages were delivered stands in the backoffice.
      or: [
        { kind: 'backoffice-voorzieningen', to: ['Wet', 'Toewijzingnummer'] },
        { kind: 'zorgned', to: ['wet', 'toewijzingnummer'] },
      ],
    },
  ],
  // As of every other kind: the sender tests a message before it goes out, so one line in twenty is a fault of the whole file.
  maxRejectShare: 0.05,
  // A single message has few products: with one wrong one it is still a message, and that product is listed with the reason.
  rejectsTaken: 1,
  example: exampleIn(import.meta.dirname, 'WMO301-en-305-voorbeeld.xml'),
};
