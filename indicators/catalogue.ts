import type { Indicator } from './indicator.ts';
import { betaaldWerk } from './meedoen/betaald-werk.ts';
import { betekenisvolleContacten } from './meedoen/betekenisvolle-contacten.ts';
import { eenzaamheid } from './meedoen/eenzaamheid.ts';
import { geenBelemmering } from './meedoen/geen-belemmering.ts';
import { mantelzorgOfVrijwilligerswerk } from './meedoen/mantelzorg-of-vrijwilligerswerk.ts';
import { onderwijs } from './meedoen/onderwijs.ts';
import { beweegnorm } from './voorkomen/beweegnorm.ts';
import { doorverwijzingAlgemeen } from './voorkomen/doorverwijzing-algemeen.ts';
import { gezondeLeefstijl } from './voorkomen/gezonde-leefstijl.ts';
import { mantelzorg } from './voorkomen/mantelzorg.ts';
import { mantelzorgersBelemmerd } from './voorkomen/mantelzorgers-belemmerd.ts';
import { schuldhulptrajectenNieuw } from './voorkomen/schuldhulptrajecten-nieuw.ts';
import { toegangNietBelemmerend } from './voorkomen/toegang-niet-belemmerend.ts';
import { vroegsignaleringActief } from './voorkomen/vroegsignalering-actief.ts';
import { vroegsignalering } from './voorkomen/vroegsignalering.ts';
import { wistWaarHulp } from './voorkomen/wist-waar-hulp.ts';
import { beschermdWonenOpvang } from './passend/beschermd-wonen-opvang.ts';
import { beterRedden } from './passend/beter-redden.ts';
import { doorlooptijdStartZorg } from './passend/doorlooptijd-start-zorg.ts';
import { eigenNetwerk } from './passend/eigen-netwerk.ts';
import { huisverboden } from './passend/huisverboden.ts';
import { inbewaringstellingen } from './passend/inbewaringstellingen.ts';
import { jongerenResidentieel } from './passend/jongeren-residentieel.ts';
import { maatwerktrajecten } from './passend/maatwerktrajecten.ts';
import { ondertoezichtstellingen } from './passend/ondertoezichtstellingen.ts';
import { onderzoekenPerMaatregel } from './passend/onderzoeken-per-maatregel.ts';
import { onderzoekenVeiligThuis } from './passend/onderzoeken-veilig-thuis.ts';
import { uitstroomratio } from './passend/uitstroomratio.ts';
import { voorveldVerwijzingen } from './passend/voorveld-verwijzingen.ts';
import { zelfstandig75plus } from './passend/zelfstandig-75plus.ts';
import { budgetuitputting } from './houdbaar/budgetuitputting.ts';
import { rapportagesTijdig } from './houdbaar/rapportages-tijdig.ts';
import { signalen } from './houdbaar/signalen.ts';
import { besluitenOpTijd } from './toegang/besluiten-op-tijd.ts';
import { bezwaren } from './toegang/bezwaren.ts';
import { hulpvragenDoorgegeven } from './toegang/hulpvragen-doorgegeven.ts';
import { loketTevreden } from './toegang/loket-tevreden.ts';
import { planSamen } from './toegang/plan-samen.ts';
import { planVertrouwen } from './toegang/plan-vertrouwen.ts';
import { planVerwachting } from './toegang/plan-verwachting.ts';
import { weetClientondersteuning } from './toegang/weet-clientondersteuning.ts';

/** Every indicator: bijlage 3 of the plan in its order, then what is added. The id of an indicator stands in its own file. */
export const catalogue: readonly Indicator[] = [
  betekenisvolleContacten,
  eenzaamheid,
  geenBelemmering,
  betaaldWerk,
  onderwijs,
  mantelzorgOfVrijwilligerswerk,
  wistWaarHulp,
  toegangNietBelemmerend,
  doorverwijzingAlgemeen,
  gezondeLeefstijl,
  beweegnorm,
  mantelzorg,
  mantelzorgersBelemmerd,
  vroegsignalering,
  vroegsignaleringActief,
  schuldhulptrajectenNieuw,
  maatwerktrajecten,
  voorveldVerwijzingen,
  eigenNetwerk,
  uitstroomratio,
  beterRedden,
  doorlooptijdStartZorg,
  zelfstandig75plus,
  jongerenResidentieel,
  beschermdWonenOpvang,
  onderzoekenVeiligThuis,
  huisverboden,
  inbewaringstellingen,
  ondertoezichtstellingen,
  onderzoekenPerMaatregel,
  rapportagesTijdig,
  loketTevreden,
  hulpvragenDoorgegeven,
  planVerwachting,
  planVertrouwen,
  planSamen,
  bezwaren,
  weetClientondersteuning,
  budgetuitputting,
  signalen,
  besluitenOpTijd,
];
