/**
 * The row types of the marts, as schema.sql declares them; a test keeps the two equal. Dates are ISO strings.
 */

export type Delivery = {
  gemeente: string;
  delivery: string;
  kind: string;
  file_name: string;
  sha256: string;
  bytes: number;
  encoding: string;
  loaded_at: string;
  period_from: string | null;
  period_to: string | null;
  rows_read: number;
  rows_accepted: number;
  rows_rejected: number;
  invented: boolean;
  source: string;
  sheet: string | null;
  agreement: string | null;
};

export type Reject = {
  gemeente: string;
  delivery: string;
  row_number: number;
  column_name: string;
  rule: string;
  value_masked: string | null;
  message: string;
};

export type Correctie = {
  gemeente: string;
  delivery: string;
  row_number: number;
  naam: string;
  kolom: string;
  was: string | null;
  werd: string | null;
  weggelaten: boolean;
  waarom: string;
};

export type Contact = {
  gemeente: string;
  contact_id: string;
  persoon: string | null;
  datum: string;
  kanaal: string;
  domein: string;
  uitkomst: string;
  doorgegeven: boolean;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Verwijzing = {
  gemeente: string;
  verwijzing_id: string;
  contact_id: string;
  persoon: string;
  datum: string;
  bestemming: string;
  wet: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Besluit = {
  gemeente: string;
  wet: string;
  besluit_id: string;
  persoon: string;
  melding: string | null;
  aanvraag: string | null;
  besluit: string | null;
  resultaat: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Traject = {
  gemeente: string;
  wet: string;
  traject_id: string;
  persoon: string;
  productcategorie: string;
  productgroep: string;
  pleegzorg: boolean;
  verblijf: boolean;
  toegewezen: string;
  start: string | null;
  einde: string | null;
  reden_einde: string | null;
  volgens_plan: boolean | null;
  tijdelijk: boolean;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
  start_delivery: string | null;
  start_row: number | null;
  einde_delivery: string | null;
  einde_row: number | null;
  reden_delivery: string | null;
  reden_row: number | null;
};

export type Wachttijd = {
  gemeente: string;
  contact_id: string;
  persoon: string;
  wet: string;
  contact: string;
  start: string | null;
  afgesloten: string | null;
  traject_id: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
  contact_delivery: string | null;
  contact_row: number | null;
  start_delivery: string | null;
  start_row: number | null;
  afgesloten_delivery: string | null;
  afgesloten_row: number | null;
};

export type Declaratie = {
  gemeente: string;
  wet: string;
  aanbieder: string;
  referentie: string;
  credit: boolean;
  declaratie_id: string;
  persoon: string | null;
  traject_id: string | null;
  productcategorie: string;
  productgroep: string;
  periode_van: string;
  periode_tot: string;
  bedrag_cent: number;
  delivery: string;
  row_number: number;
};

export type Uitkering = {
  gemeente: string;
  uitkering_id: string;
  persoon: string;
  soort: string;
  ingang: string;
  einde: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type AanvraagInkomen = {
  gemeente: string;
  aanvraag_id: string;
  persoon: string;
  soort: string;
  aanvraag: string;
  besluit: string | null;
  resultaat: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Vroegsignaal = {
  gemeente: string;
  signaal_id: string;
  persoon: string;
  ontvangen: string;
  contactpoging: string | null;
  resultaat: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Schuldhulptraject = {
  gemeente: string;
  traject_id: string;
  persoon: string;
  aanmelding: string;
  start: string | null;
  einde: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Bezwaar = {
  gemeente: string;
  bezwaar_id: string;
  wet: string;
  ontvangen: string;
  afgehandeld: string | null;
  uitkomst: string | null;
  delivery: string;
  row_number: number;
};

export type Plan = {
  gemeente: string;
  plan_id: string;
  persoon: string;
  start: string;
  einde: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type OnderzoekVeiligThuis = {
  gemeente: string;
  onderzoek_id: string;
  melding: string;
  start: string | null;
  afgerond: string | null;
  delivery: string;
  row_number: number;
};

export type Huisverbod = {
  gemeente: string;
  huisverbod_id: string;
  opgelegd: string;
  verlengd: boolean;
  delivery: string;
  row_number: number;
};

export type Inbewaringstelling = {
  gemeente: string;
  inbewaringstelling_id: string;
  datum: string;
  wet: string;
  delivery: string;
  row_number: number;
};

export type Ondertoezichtstelling = {
  gemeente: string;
  maatregel_id: string;
  persoon: string;
  soort: string;
  start: string;
  einde: string | null;
  wijk: string | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type GgdRespondent = {
  gemeente: string;
  jaar: number;
  respondent_id: string;
  stratum: string;
  gewicht: number;
  leeftijd: number;
  geslacht: string | null;
  wijk: string | null;
  contacten: number | null;
  eenzaamheidsscore: number | null;
  belemmering: string | null;
  mantelzorger: boolean | null;
  mantelzorg_belemmerd: string | null;
  vrijwilliger: boolean | null;
  rookt: boolean | null;
  alcohol_binnen_richtlijn: boolean | null;
  groente_en_fruit: boolean | null;
  beweegrichtlijn: boolean | null;
  gezond_gewicht: boolean | null;
  netwerk: number | null;
  delivery: string;
  row_number: number;
};

export type EnqueteAntwoord = {
  gemeente: string;
  enquete: string;
  jaar: number;
  kwartaal: number | null;
  respondent_id: string;
  vraag: string;
  antwoord: string | null;
  wet: string | null;
  leeftijdsgroep: string | null;
  geslacht: string | null;
  wijk: string | null;
  delivery: string;
  row_number: number;
};

export type CbsCijfer = {
  gemeente: string;
  tabel: string;
  onderwerp: string;
  jaar: number;
  periode: string;
  dimensies: string;
  marge: string;
  waarde: number | null;
  status: string;
  reden: string | null;
  delivery: string;
  row_number: number;
};

export type Bevolking = {
  gemeente: string;
  jaar: number;
  leeftijd: number;
  aantal: number;
  delivery: string;
  row_number: number;
};

export type BeleidsinformatieJeugd = {
  gemeente: string;
  persoon: string | null;
  soort: string;
  code: string;
  naam: string;
  verblijf: boolean;
  pleegzorg: boolean;
  verwijzer: string | null;
  crisis: boolean | null;
  start: string;
  einde: string | null;
  reden_einde: string | null;
  volgens_plan: boolean | null;
  geboortejaar: number | null;
  geslacht: string | null;
  delivery: string;
  row_number: number;
};

export type Iv3 = {
  gemeente: string;
  jaar: number;
  verslagsoort: string;
  taakveld: string;
  taakveld_plan: string | null;
  lasten: number;
  baten: number;
  plaatsing: number;
  delivery: string;
  row_number: number;
};

export type Grootboek = {
  gemeente: string;
  jaar: number;
  kwartaal: number;
  boeking_id: string;
  taakveld: string;
  taakveld_plan: string | null;
  lasten: number;
  baten: number;
  delivery: string;
  row_number: number;
};

export type VoorveldRapportage = {
  gemeente: string;
  jaar: number;
  kwartaal: number;
  partner: string;
  maatstaf: string;
  gehaald: number;
  totaal: number;
  delivery: string;
  row_number: number;
};

export type PcMoment = {
  gemeente: string;
  jaar: number;
  moment: string;
  uiterlijk: string;
  geleverd: string | null;
  delivery: string;
  row_number: number;
};

export type Dekking = {
  gemeente: string;
  kind: string;
  period: string;
  jaar: number;
  kwartaal: number;
  begin: string;
  einde: string;
  volledig: boolean;
  opgegeven: boolean;
  wetten: string | null;
  wetten_opgegeven: string | null;
};

export type Marts = {
  delivery: Delivery;
  reject: Reject;
  correctie: Correctie;
  contact: Contact;
  verwijzing: Verwijzing;
  besluit: Besluit;
  traject: Traject;
  wachttijd: Wachttijd;
  declaratie: Declaratie;
  uitkering: Uitkering;
  aanvraag_inkomen: AanvraagInkomen;
  vroegsignaal: Vroegsignaal;
  schuldhulptraject: Schuldhulptraject;
  bezwaar: Bezwaar;
  plan: Plan;
  onderzoek_veilig_thuis: OnderzoekVeiligThuis;
  huisverbod: Huisverbod;
  inbewaringstelling: Inbewaringstelling;
  ondertoezichtstelling: Ondertoezichtstelling;
  ggd_respondent: GgdRespondent;
  enquete_antwoord: EnqueteAntwoord;
  cbs_cijfer: CbsCijfer;
  bevolking: Bevolking;
  beleidsinformatie_jeugd: BeleidsinformatieJeugd;
  iv3: Iv3;
  grootboek: Grootboek;
  voorveld_rapportage: VoorveldRapportage;
  pc_moment: PcMoment;
  dekking: Dekking;
};
