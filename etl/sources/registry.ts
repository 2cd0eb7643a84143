import { aanvragenInkomen } from './aanvragen-inkomen/contract.ts';
import { backofficeVoorzieningen } from './backoffice-voorzieningen/contract.ts';
import { beleidsinformatieJeugdContract } from './beleidsinformatie-jeugd/contract.ts';
import { beleidsinformatieJeugd } from './beleidsinformatie-jeugd/source.ts';
import { bezwaren } from './bezwaren/contract.ts';
import { clientervaring } from './clientervaring/contract.ts';
import { csvSource } from './csv-source.ts';
import { gemeentefondsContract } from './gemeentefonds/contract.ts';
import { gemeentefonds } from './gemeentefonds/source.ts';
import { gemeenteklassenContract } from './gemeenteklassen/contract.ts';
import { gemeenteklassen } from './gemeenteklassen/source.ts';
import { ggdMonitor } from './ggd-monitor/contract.ts';
import { grootboek } from './grootboek/contract.ts';
import { huisverboden } from './huisverboden/contract.ts';
import { inbewaringstellingen } from './inbewaringstellingen/contract.ts';
import { iv3Contract } from './iv3/contract.ts';
import { iv3 } from './iv3/source.ts';
import { iwmoCodelijstContract } from './iwmo-codelijst/contract.ts';
import { iwmoCodelijst } from './iwmo-codelijst/source.ts';
import { iwmoIjwContract } from './iwmo-ijw/contract.ts';
import { iwmoIjw } from './iwmo-ijw/source.ts';
import { klantcontactenContract } from './klantcontacten/contract.ts';
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
import type { StandardContract } from './standard-contract.ts';
import { statlineCodelijstContract } from './statline-codelijst/contract.ts';
import { statlineCodelijst } from './statline-codelijst/source.ts';
import { statlineContract } from './statline/contract.ts';
import { statline } from './statline/source.ts';
import { veiligThuis } from './veilig-thuis/contract.ts';
import { vroegsignalering } from './vroegsignalering/contract.ts';
import { voorveldRapportage } from './voorveld-rapportage/contract.ts';
import { zorgnedContract } from './zorgned/contract.ts';
import { zorgned } from './zorgned/source.ts';

/** The CSV extracts, each no more than its contract. */
export const contracts = [
  loketContacten,
  loketVerwijzingen,
  backofficeVoorzieningen,
  bezwaren,
  participatie,
  aanvragenInkomen,
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
  voorveldRapportage,
];

/** The kinds whose form a standard lays down, each with a reader of its own. */
export const standards: readonly StandardContract[] = [
  iwmoIjwContract,
  iwmoCodelijstContract,
  zorgnedContract,
  klantcontactenContract,
  beleidsinformatieJeugdContract,
  iv3Contract,
  gemeentefondsContract,
  gemeenteklassenContract,
  statlineContract,
  statlineCodelijstContract,
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
  gemeenteklassen,
  statline,
  statlineCodelijst,
];
