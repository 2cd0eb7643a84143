import type { Deliveries } from 'server/contract.ts';
import type { Pattern } from '../src/server/routes.tsx';

/** Addresses per pattern of the router: a page that is added there and not here does not compile. */
const examples = (delivery: string): Record<Pattern, readonly string[]> => ({
  '/': ['/'],
  '/doelen/:id': ['/doelen/1.1', '/doelen/4.3'],
  '/indicatoren/:slug': [
    '/indicatoren/eenzaamheid',
    '/indicatoren/maatwerktrajecten?uitsplitsing=leeftijd',
    '/indicatoren/huisverboden',
    '/indicatoren/betaald-werk?regio=NL01',
  ],
  '/begroting': ['/begroting', '/begroting?per=taakveld&jaar=2025&tijdvak=kwartaal'],
  '/kwartaalrapportage': ['/kwartaalrapportage', '/kwartaalrapportage?kwartaal=2024Q2&domein=minima&meting=instroom'],
  '/sets': ['/sets'],
  // The same page as at its own address.
  '/sets/kwartaalrapportage': [],
  '/sets/:id': ['/sets/grip', '/sets/voorveld', '/sets/deelplan-wmo'],
  '/bronnen': ['/bronnen'],
  '/bronnen/leveringen/:id': [`/bronnen/leveringen/${delivery}`],
  '/bronnen/afspraken/:kind': ['/bronnen/afspraken/loket-verwijzingen'],
  '/zoeken': ['/zoeken?q=zorg', '/zoeken?q=xqzwvkj', '/zoeken'],
  '/begrippen': ['/begrippen'],
  '/momenten': ['/momenten'],
  '/momenten/:id': ['/momenten/2025-jaarrekening'],
  '/momenten/:id/verschil/:other': ['/momenten/2025-jaarrekening/verschil/nu'],
  '/vragen': ['/vragen', '/vragen?over=doel/1.1'],
  '/doelwaarden': ['/doelwaarden'],
  '/schrijven': ['/schrijven'],
  '/schrijven/:about/:subject': ['/schrijven/doel/1.1'],
  '/over': ['/over'],
});

/** A figure on its own, in a frame, and what leads nowhere: these stand beside the router. */
const others = [
  '/figuren/begroting/jaar',
  '/insluiten/begroting/jaar',
  '/nergens',
  '/indicatoren/nope',
  '/bronnen/leveringen/nope',
  '/bronnen/afspraken/nope',
  '/%E0%A4%A',
  '/rapport.pdf',
];

const examplesOf = async (address: string): Promise<Record<Pattern, readonly string[]>> => {
  const { items } = (await (await fetch(`${address}/v1/deliveries`)).json()) as Deliveries;
  const refused = items.find(({ rowsRejected }) => rowsRejected > 0);
  if (refused === undefined) throw new Error('a delivery with refused rows expected');
  return examples(refused.id);
};

/** An address of every kind of page of the dashboard at `address`, of some with other parts more than one. */
export const everyPage = async (address: string): Promise<string[]> => [
  ...Object.values(await examplesOf(address)).flat(),
  ...others,
];

/** One address of each kind of page in the router. */
export const oneOfEachKind = async (address: string): Promise<string[]> =>
  Object.values(await examplesOf(address)).flatMap((paths) => paths.slice(0, 1));
