import { backofficeVoorzieningen } from './backoffice-voorzieningen/contract.ts';
import { beleidsinformatieJeugd } from './beleidsinformatie-jeugd/source.ts';
import { bezwaren } from './bezwaren/contract.ts';
import { clientervaring } from './clientervaring/contract.ts';
import { csvSource } from './csv-source.ts';
import { gemeentefonds } from './gemeentefonds/source.ts';
import { ggdMonitor } from './ggd-monitor/contract.ts';
import { grootboek } from './grootboek/contract.ts';
import { huisverboden } from './huisverboden/contract.ts';
import { inbewaringstellingen } from './inbewaringstellingen/contract.ts';
import { iv3 } from './iv3/source.ts';
import { iwmoCodelijst } from './iwmo-codelijst/source.ts';
import { iwmoIjw } from './iwmo-ijw/source.ts';
import { klantcontacten } from './klantcontacten/source.ts';
import { loketContacten } from './loket-contacten/contract.ts';
import { loketVerwijzingen } from './loket-verwijzingen/contract.ts';
import { loketbezoek } from './loketbezoek/contract.ts';
import { ondertoezichtstellingen } from './ondertoezichtstellingen/contract.ts';
import { participatie } from './participatie/contract.ts';
import { pcKalender } from './pc-kalender/contract.ts';
import { planbetrokkenen } from './planbetrokkenen/contract.ts';
import { plannen } from './plannen/contract.ts';
import { schulddienstverlening } from './schulddienstverlening/contract.ts';
import type { Source } from './source.ts';
import { statlineCodelijst } from './statline-codelijst/source.ts';
import { statline } from './statline/source.ts';
import { veiligThuis } from './veilig-thuis/contract.ts';
import { vroegsignalering } from './vroegsignalering/contract.ts';
import { zorgned } from './zorgned/source.ts';

/** The CSV extracts, each no more than its contract. */
export const contracts = [
  loketContacten,
  loketVerwijzingen,
  backofficeVoorzieningen,
  bezwaren,
  participatie,
  schulddienstverlening,
  vroegsignalering,
  plannen,
  veiligThuis,
  huisverboden,
  inbewaringstellingen,
  ondertoezichtstellingen,
  clientervaring,
  loketbezoek,
  planbetrokkenen,
  ggdMonitor,
  grootboek,
  pcKalender,
];

/** Every kind of extract that can be recognised, in the order in which they are tried. */
export const sources: readonly Source[] = [
  ...contracts.map(csvSource),
  iwmoIjw,
  iwmoCodelijst,
  zorgned,
  klantcontacten,
  beleidsinformatieJeugd,
  // Before StatLine: these too are tables with a region and numbers.
  iv3,
  gemeentefonds,
  statline,
  statlineCodelijst,
];
