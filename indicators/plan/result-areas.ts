import type { ResultArea } from './types.ts';

/**
 * Bijlage of the Aanpak hervorming voorveld: all results, and of the guidelines those that can be measured or are still
 * open, letter for letter. A norm is what the text itself makes measurable; '(invullen)' is the document's own open place,
 * so no norm.
 */

export const resultAreasSource = 'Aanpak hervorming voorveld, bijlage: resultaatgebieden voorveld Sociaal Domein';

/** `measure` is the name under which partners report on the norm (etl/sources/voorveld-rapportage). */
const result = (text: string, norm: string | null = null, measure: string | null = null) => ({ text, norm, measure });

export const resultAreas: readonly ResultArea[] = [
  {
    id: 'jongerenwerk',
    name: 'Jongerenwerk',
    results: [
      result(
        'Het jongerenwerk draagt bij aan het voorkomen van overlast door groepen jongeren en daarmee aan de leefbaarheid van de dorpen en wijken.',
      ),
      result(
        'Jongerenwerkers begeleiden jongeren in een kwetsbare positie door problemen in de thuisituatie. Hierbij is extra aandacht voor jongeren die te maken hebben met een echtscheiding. Het jongerenwerk motiveert jongeren constructief met problemen om te gaan en draagt zo bij aan het vertonen van minder probleemgedrag.',
      ),
      result(
        'Het jongerenwerk is erop gericht jongeren weerbaar te maken door hen te leren grenzen te stellen, voor zichzelf te zorgen en hun talenten in te zetten in de maatschappij.',
      ),
      result('Het jongerenwerk richt zich op het voorkomen van verslaving onder jongeren.'),
    ],
  },
  {
    id: 'gezinsondersteuning',
    name: 'Gezinsondersteuning',
    results: [
      result(
        'Na inzet opvoedondersteuning kan het gezin (bij gelijkblijvende omstandigheden) zelfstandig (of met ondersteuning uit sociaal netwerk) verder met de opvoeding van hun kind(eren) en wordt inzet van zwaardere hulp voorkomen.',
      ),
      result(
        'Ouders in kwetsbare situaties worden tijdelijk ontlast waardoor de draagkracht van de ouder wordt vergroot en zij beter in staat is verantwoordelijkheid te dragen over de opvoeding van het kind. Hierdoor wordt zwaardere inzet van hulp voorkomen.',
      ),
      result(
        'Vervolgens is na de intake, waarbij triage wordt toegepast, binnen 5 gesprek(ken) helder of de inzet van opvoedondersteuning passend is of niet.',
        'binnen 5 gesprekken helder',
        'opvoedondersteuning-helder',
      ),
      result(
        'De inzet van opvoedondersteuning wordt kortdurend ingezet (binnen 5 gesprekken, of binnen 6 maanden). Hierin kan een onderscheid worden gemaakt tussen de inzet van een vrijwilliger van 12 maanden en de inzet van een professional van een 5 aantal gesprekken.',
        'binnen 5 gesprekken, of binnen 6 maanden',
        'opvoedondersteuning-kort',
      ),
    ],
  },
  {
    id: 'integratie-en-participatie-minderheden',
    name: 'Integratie en participatie minderheden',
    results: [
      result(
        'De kennis over de Nederlandse maatschappij wordt vergroot en belemmerde factoren worden – waar mogelijk – weggenomen, waardoor de inburgering en/of integratie sneller verloopt.',
      ),
      result(
        'Nieuwkomers raken uit een isolement en worden actiever, zodat ze (psychisch) gezonder zijn en zij zich zelfstandig redden in Nederlandse maatschappij, zowel zakelijk als sociaal.',
      ),
    ],
  },
  {
    id: 'maatschappelijk-welzijn',
    name: 'Maatschappelijk welzijn',
    results: [
      result(
        'Kwetsbare inwoners die het zelf zonder hun sociale netwerk (tijdelijk) niet redden worden ondersteund door de inzet van een vrijwilliger;',
      ),
      result(
        'Inwoners die vrijwilligerswerk willen doen worden bereikt en gekoppeld aan vrijwillige (dus niet-professionele) vraagorganisaties (verenigingen, vrijwilligersorganisaties en bewonersinitiatieven) om hen op vrijwillige basis te ondersteunen.',
      ),
      result('Hierbij is extra aandacht voor inwoners met een grotere afstand tot de arbeidsmarkt;'),
      result('Organisaties worden ondersteund in het proces van het werven en trainen van vrijwilligers;'),
      result(
        'Organisaties (vrijwillig en professioneel) zijn bekend met het geboden aanbod ondersteuning en zijn daar tevreden over;',
      ),
      result(
        'Inwoners die vrijwilligerswerk willen doen worden geschoold zodat zij beter toegerust zijn voor hun taak.',
      ),
      result(
        'Mantelzorgers die het zelf zonder hun sociale netwerk (tijdelijk) niet redden worden ondersteund door de inzet van een (respijtzorg)vrijwilliger;',
      ),
      result('Inwoners (van jong tot oud) voelen zich gewaardeerd voor hun rol als mantelzorger;'),
      result(
        'Mantelzorgers van jong tot oud weten op eenvoudige wijze waar en waarvoor zij terecht kunnen voor ondersteuning en zijn toegerust voor hun rol, zodat zij in staat zijn hun rol te vervullen zonder zichzelf daarbij uit het oog te verliezen;',
      ),
      result(
        'Er is een inzichtelijk, laagdrempelig en snel toegankelijk respijtzorgaanbod, vrijwillig en professioneel, dat aansluit bij de wensen en behoeften van verschillende doelgroepen mantelzorgers.',
      ),
      result(
        'Het begrip respijtzorg en het bestaande aanbod is bekend bij mantelzorgers, zorgvragers, zorgaanbieders en ondersteuners;',
      ),
      result('Er is een toename in begrip bij werkgevers voor mantelzorg o.a. in combinatie met werken'),
      result(
        'Docenten hebben handvatten om goed bewegingsonderwijs te kunnen geven, zodat motorische vaardigheden van kinderen verbeterd worden;',
      ),
      result(
        'Het onderwijzend personeel leren signaleren en met intern begeleiders bespreekbaar maken van motorische achterstanden en gezonde leefstijl.',
      ),
      result(
        'Sporttrainers van verenigingen zijn gecoached in de omgang en coaching van kinderen met een psychische belemmering;',
      ),
      result(
        'Sportaanbieders hebben het organisatorisch op orde en weten passende ondersteuning te vinden, zodat zij een toekomstbestendige organisatie zijn en blijven.',
      ),
      result(
        "Het mobiliseren van mensen tot beweegmogelijkheid waarbij specifieke aandacht is voor kwetsbare doelengroepen als: mensen met een beperking, kinderen/jongeren die zich 'anders' voelen, kinderen die in armoede leven en ouderen. Het creëren van sportaanbod, waar mogelijk samen met partners, maakt hier onderdeel van uit.",
      ),
      result(
        'In aangewezen focuswijken wordt de samenwerking tussen partners (o.a. sportverenigingen) die een gezonde leefstijl onder jeugd stimuleren ontwikkeld en/of versterkt om zo urgentie te creëren voor het belang van een gezonde leefstijl.',
      ),
      result(
        'Inwoners worden (kortdurend) ondersteund bij het vinden en indien nodig behouden van passende ondersteuning.',
      ),
      result(
        'Cliëntondersteuning geldt als vraagbaak voor én werkt samen/is een verbindende schakel naar het gemeentelijke loket en de dienstverlening specialisten o.a. netwerkpartners, het onderwijs en de sociale teams',
      ),
      result(
        'Speelt in op collectieve vraagstukken waar cliëntondersteuners (lees ook; vrijwilligers en mantelzorgers) mee te maken krijgen en bijdragen aan de invulling van de primaire opdracht: het toeleiden naar passende ondersteuning.',
      ),
      result('Het gratis verstrekken van voedselpakketten aan inwoners die dat echt nodig hebben.'),
    ],
  },
  {
    id: 'sociaal-werk',
    name: 'Sociaal Werk',
    results: [
      result(
        'Inwoners met een initiatief worden ondersteund bij de realisatie van hun plannen, waarbij het initiatief van de inwoner blijft (elkaar ontmoeten, wandelgroepen, lotgenotencontact etc.);',
      ),
      result('Inwoners worden geïnspireerd tot nieuwe initiatieven die de leefbaarheid van wijk en buurt bevorderen;'),
      result(
        'Het ondersteunen van organisaties die maatwerkvoorzieningen bieden, andere maatschappelijke partners en het sociaal loket bij het actief toeleiden van inwoners/cliënten naar het voorliggend veld. Het gaat om daadwerkelijke toeleiding naar een activiteit, zodat een maatwerkvoorziening wordt voorkomen of (deels) kan worden afgeschaald;',
      ),
      result(
        'Opbouwwerkers vormen de verbinding tussen de inwoners en de gemeentelijke toegang om ervoor te zorgen dat signalen over kwetsbare inwoners vroegtijdig worden opgepakt en passende ondersteuning kan worden ingezet. De inzet van maatschappelijke werk zorgt voor het duurzaam stabiliseren van de situatie van een inwoner om zo zwaardere inzet van ondersteuning te voorkomen.',
      ),
      result(
        'Bij afronding van de individuele trajecten geven inwoners aan zich zelfredzaam te voelen en op eigen kracht verder te kunnen.',
      ),
      result('Inwoners met een geschil weten buurtbemiddeling te vinden als ondersteunings- of oplossingsvorm;'),
      result('Buurtbemiddelaars voelen zich voldoende ondersteunt voor hun taken;'),
      result(
        'Geschillen tussen buurtbewoners worden in 2/3 van de gevallen via buurtbemiddeling opgelost.',
        '2/3 van de geschillen opgelost',
        'geschillen-opgelost',
      ),
      result('(Dreigende) huisuitzetting wordt duurzaam – dus zowel acuut als voor de langere termijn – voorkomen.'),
      result(
        'Crisisinzet zorgt ervoor dat bij calamiteiten binnen (invullen) uur inzet van ondersteuning plaats vindt.',
      ),
      result(
        'Duurzame veiligheid creëren door onder andere vroegtijdig signalen te herkennen en samen te werken in de keten, zowel lokaal als regionaal.',
      ),
      result(
        'Bij de inzet van het maatschappelijk werk is binnen (invullen) gesprekken helder of deze inzet de passend is of niet. De inwoner wordt in een vroeg stadium doorverwezen naar passende ondersteuning wanneer de aanbieder dit niet kan bieden.',
      ),
      result(
        'Een individueel traject binnen maatschappelijk werk is in 80% van de gevallen binnen een jaar afgerond.',
        '80% binnen een jaar afgerond',
        'maatschappelijk-werk-binnen-jaar',
      ),
    ],
  },
  {
    id: 'preventieve-schulddienstverlening',
    name: 'Preventieve schulddienstverlening',
    results: [
      result(
        'Kortdurende praktische ondersteuning bij het op orde krijgen en leren houden van de financiële administratie moet leiden tot financiële zelfredzaamheid bij de inwoner.',
      ),
      result(
        'Deelnemers van trainingen en voorlichtingen geven aan bewuster te zijn van hun financiën, beter in staat hiermee om te gaan en weten waar ze terecht kunnen voor vragen.',
      ),
      result(
        'Signalen zijn vroegtijdig opgepakt en naar een passende oplossing geleid om zo een schuldhulpverleningstraject voorkomen.',
      ),
      result(
        'Mensen met verhoogde kans op schulden maken om vaste lasten te verlagen en optimaal gebruik van bestaande inkomensregelingen om zo problematische schulden te voorkomen. (voorzieningswijzer)',
      ),
      result(
        'Richtlijn bij deze trajecten is dat ze gemiddeld zes maanden tot maximaal één jaar duren.',
        'gemiddeld zes maanden, maximaal één jaar',
        'schuldtraject-binnen-jaar',
      ),
      result(
        'Binnen vijf werkdagen na een eerste signaal wordt contact opgenomen met de inwoner over het vervolg.',
        'contact binnen vijf werkdagen',
        'contact-binnen-5-werkdagen',
      ),
      result(
        'Signalen worden binnen tien werkdagen opgepakt en naar passende oplossing geboden.',
        'opgepakt binnen tien werkdagen',
        'signaal-binnen-10-werkdagen',
      ),
    ],
  },
  {
    id: 'jeugdgezondheidszorg',
    name: 'Jeugdgezondheidszorg',
    results: [
      result('In algemene zin draagt de JGZ bij aan het veilig en gezond opgroeien van kinderen van 0-18 jaar.'),
      result('De basistaken conform jeugdgezondheidszorg worden uitgevoerd.'),
      result(
        'De JGZ signaleert risicogezinnen en ondersteunt waar mogelijk zelf bij hun vragen rondom opgroeien, opvoeden en ontwikkelen of verwijzen vroegtijdig door naar passende ondersteuning om zo verergering van problematiek te voorkomen.',
      ),
      result(
        'De JGZ voert het vaccinatiebeleid uit en brengt de vaccinatiegraad naar minimaal landelijk gemiddelde.',
        'vaccinatiegraad minimaal het landelijk gemiddelde',
        'vaccinatiegraad',
      ),
      result(
        'De JGZ geeft voorlichting, informatie en advies aan (toekomstige) ouders van kinderen in de leeftijd van 0 tot 4 jaar.',
      ),
      result(
        'De JGZ geeft voorlichting, informatie en advies aan jeugdigen van 5-18 en waar nodig hun ouders over leefstijlbevordering en het vergroten van de gezondheidsvaardigheden.',
      ),
    ],
  },
];
