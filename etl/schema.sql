-- The marts: the contract between etl (which fills them) and indicators (which counts in them).
-- Written in the SQL that DuckDB and PostgreSQL share; the row types in schema.ts follow this file.
-- Every key begins with gemeente, so that one warehouse can hold a region or the country.
-- Every row says from which delivery and which row of that file it came.
-- persoon is an HMAC pseudonym; a birth date is kept as a year only.

-- One row per file that was loaded. delivery is the first 12 hex digits of sha256. sheet: of a workbook with more than one table.
create table delivery (
  gemeente text not null,
  delivery text not null,
  kind text not null,
  file_name text not null,
  sha256 text not null,
  bytes bigint not null,
  encoding text not null,
  loaded_at text not null,
  period_from date,
  period_to date,
  rows_read bigint not null,
  rows_accepted bigint not null,
  rows_rejected bigint not null,
  invented boolean not null,
  source text not null,
  sheet text,
  agreement text,
  primary key (gemeente, delivery)
);

-- One row per reason why a row of a delivery was left out; value_masked never holds personal data.
create table reject (
  gemeente text not null,
  delivery text not null,
  row_number bigint not null,
  column_name text not null,
  rule text not null,
  value_masked text,
  message text not null
);

-- One row per row of a delivery that was corrected for a known fault of its source: what stood in kolom, what was put
-- there, and why. weggelaten: the row does not count.
create table correctie (
  gemeente text not null,
  delivery text not null,
  row_number bigint not null,
  naam text not null,
  kolom text not null,
  was text,
  werd text,
  weggelaten boolean not null,
  waarom text not null
);

-- One row per contact at the loket sociaal domein.
create table contact (
  gemeente text not null,
  contact_id text not null,
  persoon text,
  datum date not null,
  kanaal text not null,
  domein text not null,
  uitkomst text not null,
  doorgegeven boolean not null,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, contact_id)
);

-- One row per referral made at the loket. bestemming: algemene voorziening, maatwerkvoorziening, eigen netwerk, procesbegeleiding, overig.
create table verwijzing (
  gemeente text not null,
  verwijzing_id text not null,
  contact_id text not null,
  persoon text not null,
  datum date not null,
  bestemming text not null,
  wet text,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, verwijzing_id)
);

-- One row per decision (beschikking) on an application for Wmo or Jeugdwet support. besluit is null while undecided.
create table besluit (
  gemeente text not null,
  wet text not null,
  besluit_id text not null,
  persoon text not null,
  melding date,
  aanvraag date,
  besluit date,
  resultaat text,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, wet, besluit_id)
);

-- One row per maatwerk assignment (toewijzing). start and einde are the care itself: start is null while waiting;
-- the care runs on a day when start <= day and (einde is null or einde > day).
-- volgens_plan: ended with the agreed result; null while running. tijdelijk: the end is a temporary stop, no outflow.
-- Other rows than the first may tell the start, the end and its reason: start_*, einde_* and reden_* say which.
create table traject (
  gemeente text not null,
  wet text not null,
  traject_id text not null,
  persoon text not null,
  productcategorie text not null,
  productgroep text not null,
  pleegzorg boolean not null,
  verblijf boolean not null,
  toegewezen date not null,
  start date,
  einde date,
  reden_einde text,
  volgens_plan boolean,
  tijdelijk boolean not null,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  start_delivery text,
  start_row bigint,
  einde_delivery text,
  einde_row bigint,
  reden_delivery text,
  reden_row bigint,
  primary key (gemeente, wet, traject_id)
);

-- One row per loket contact that was referred to maatwerk, with the first care that followed within a year.
-- start is null while the resident waits; afgesloten is the day the wait ended without care (refused, withdrawn, a year gone).
-- delivery and row_number are the referral; contact_*, start_* and afgesloten_* say which rows told those days.
create table wachttijd (
  gemeente text not null,
  contact_id text not null,
  persoon text not null,
  wet text not null,
  contact date not null,
  start date,
  afgesloten date,
  traject_id text,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  contact_delivery text,
  contact_row bigint,
  start_delivery text,
  start_row bigint,
  afgesloten_delivery text,
  afgesloten_row bigint,
  primary key (gemeente, contact_id, wet)
);

-- One row per declared performance (iWmo/iJw 323); bedrag_cent is negative for a credit. aanbieder is the AGB code of who declares.
create table declaratie (
  gemeente text not null,
  wet text not null,
  aanbieder text not null,
  referentie text not null,
  credit boolean not null,
  declaratie_id text not null,
  persoon text,
  traject_id text,
  productcategorie text not null,
  productgroep text not null,
  periode_van date not null,
  periode_tot date not null,
  bedrag_cent bigint not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, wet, aanbieder, referentie, credit)
);

-- One row per benefit (Participatiewet). soort: algemene bijstand, bijzondere bijstand, IOAW, IOAZ, loonkostensubsidie.
create table uitkering (
  gemeente text not null,
  uitkering_id text not null,
  persoon text not null,
  soort text not null,
  ingang date not null,
  einde date,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, uitkering_id)
);

-- One row per application for a benefit or scheme of the mart uitkering. besluit and resultaat are null while the resident waits.
create table aanvraag_inkomen (
  gemeente text not null,
  aanvraag_id text not null,
  persoon text not null,
  soort text not null,
  aanvraag date not null,
  besluit date,
  resultaat text,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, aanvraag_id)
);

-- One row per signal of payment arrears that the municipality received (vroegsignalering).
create table vroegsignaal (
  gemeente text not null,
  signaal_id text not null,
  persoon text not null,
  ontvangen date not null,
  contactpoging date,
  resultaat text,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, signaal_id)
);

-- One row per debt counselling trajectory; start is null while only applied for.
create table schuldhulptraject (
  gemeente text not null,
  traject_id text not null,
  persoon text not null,
  aanmelding date not null,
  start date,
  einde date,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, traject_id)
);

-- One row per objection (bezwaar) against a decision.
create table bezwaar (
  gemeente text not null,
  bezwaar_id text not null,
  wet text not null,
  ontvangen date not null,
  afgehandeld date,
  uitkomst text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, bezwaar_id)
);

-- One row per plan of the team procesbegeleiders.
create table plan (
  gemeente text not null,
  plan_id text not null,
  persoon text not null,
  start date not null,
  einde date,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, plan_id)
);

-- One row per investigation of Veilig Thuis; start is null while only reported.
create table onderzoek_veilig_thuis (
  gemeente text not null,
  onderzoek_id text not null,
  melding date not null,
  start date,
  afgerond date,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, onderzoek_id)
);

-- One row per home ban; an extension is not a second ban.
create table huisverbod (
  gemeente text not null,
  huisverbod_id text not null,
  opgelegd date not null,
  verlengd boolean not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, huisverbod_id)
);

-- One row per emergency committal. wet: Wzd (inbewaringstelling) or Wvggz (crisismaatregel, counted apart).
create table inbewaringstelling (
  gemeente text not null,
  inbewaringstelling_id text not null,
  datum date not null,
  wet text not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, inbewaringstelling_id)
);

-- One row per child protection measure. soort: OTS or VOTS.
create table ondertoezichtstelling (
  gemeente text not null,
  maatregel_id text not null,
  persoon text not null,
  soort text not null,
  start date not null,
  einde date,
  wijk text,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, maatregel_id)
);

-- One row per respondent of the GGD monitor; null is not asked or not answered.
-- contacten and netwerk: 1 helemaal mee oneens .. 5 helemaal mee eens. belemmering: geen, nauwelijks, enigszins, sterk.
-- mantelzorg_belemmerd: nooit, soms, vaak (asked of mantelzorgers only).
create table ggd_respondent (
  gemeente text not null,
  jaar integer not null,
  respondent_id text not null,
  stratum text not null,
  gewicht double precision not null,
  leeftijd integer not null,
  geslacht text,
  wijk text,
  contacten integer,
  eenzaamheidsscore integer,
  belemmering text,
  mantelzorger boolean,
  mantelzorg_belemmerd text,
  vrijwilliger boolean,
  rookt boolean,
  alcohol_binnen_richtlijn boolean,
  groente_en_fruit boolean,
  beweegrichtlijn boolean,
  gezond_gewicht boolean,
  netwerk integer,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, jaar, respondent_id)
);

-- One row per answer to a survey question. enquete: clientervaring, loketbezoek, planbetrokkenen. antwoord is the label as given;
-- kwartaal is null for a yearly survey.
create table enquete_antwoord (
  gemeente text not null,
  enquete text not null,
  jaar integer not null,
  kwartaal integer,
  respondent_id text not null,
  vraag text not null,
  antwoord text,
  wet text,
  leeftijdsgroep text,
  geslacht text,
  wijk text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, enquete, jaar, respondent_id, vraag)
);

-- One row per published figure of CBS, RIVM or another StatLine table. gemeente is the code of the region the figure
-- is about (GM0171, PV24, GG2209, NL01). onderwerp is the topic without its _N suffix (v4: the measure code);
-- dimensies is '' or 'Name=CODE;Name=CODE' in alphabetical order, region, period and margin left out.
-- marge: waarde, ondergrens or bovengrens. status: definitief, voorlopig, nader voorlopig, ontbreekt. reden: why it is
-- missing, where the source says so.
create table cbs_cijfer (
  gemeente text not null,
  tabel text not null,
  onderwerp text not null,
  jaar integer not null,
  periode text not null,
  dimensies text not null,
  marge text not null,
  waarde double precision,
  status text not null,
  reden text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, tabel, onderwerp, periode, dimensies, marge)
);

-- One row per year of age per year: residents on 1 January. From cbs_cijfer (table 03759ned).
create table bevolking (
  gemeente text not null,
  jaar integer not null,
  leeftijd integer not null,
  aantal integer not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, jaar, leeftijd)
);

-- One row per trajectory of youth care (jeugdhulp) or measure (maatregel) in the deliveries to CBS (Beleidsinformatie
-- Jeugd); overlapping records of one kind are one. persoon is null when the BSN is unknown or the child is not born yet.
create table beleidsinformatie_jeugd (
  gemeente text not null,
  persoon text,
  soort text not null,
  code text not null,
  naam text not null,
  verblijf boolean not null,
  pleegzorg boolean not null,
  verwijzer text,
  crisis boolean,
  start date not null,
  einde date,
  reden_einde text,
  volgens_plan boolean,
  geboortejaar integer,
  geslacht text,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, delivery, row_number)
);

-- One row per taakveld per report of Iv3; amounts x EUR 1.000. taakveld as delivered; taakveld_plan rolled back to
-- the plan's taakvelden, null where the plan has no counterpart. verslagsoort: begroting, jaarrekening, 1e kwartaal ...
create table iv3 (
  gemeente text not null,
  jaar integer not null,
  verslagsoort text not null,
  taakveld text not null,
  taakveld_plan text,
  lasten double precision not null,
  baten double precision not null,
  plaatsing integer not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, jaar, verslagsoort, taakveld)
);

-- One row per ledger line: amounts in euros, as posted.
create table grootboek (
  gemeente text not null,
  jaar integer not null,
  kwartaal integer not null,
  boeking_id text not null,
  taakveld text not null,
  taakveld_plan text,
  lasten double precision not null,
  baten double precision not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, jaar, boeking_id)
);

-- One row per norm that a partner of the voorveld reports on in a quarter: in how many cases it was met (gehaald), of how many.
create table voorveld_rapportage (
  gemeente text not null,
  jaar integer not null,
  kwartaal integer not null,
  partner text not null,
  maatstaf text not null,
  gehaald integer not null,
  totaal integer not null,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, jaar, kwartaal, partner, maatstaf)
);

-- One row per report due in the P&C calendar; geleverd is null while not delivered.
create table pc_moment (
  gemeente text not null,
  jaar integer not null,
  moment text not null,
  uiterlijk date not null,
  geleverd date,
  delivery text not null,
  row_number bigint not null,
  primary key (gemeente, jaar, moment)
);

-- One row per quarter that the deliveries of a kind cover, so that a quarter without events counts as zero
-- and a quarter that was never delivered is absent. period is '2025Q4'; begin and einde are its first and last day.
-- volledig: the deliveries reach to the last day of the quarter; until then its figures are provisional.
-- wetten: of a kind whose files may tell of one wet alone, those that they told the care of ('Jeugdwet', 'Jeugdwet, Wmo', '' for
-- none); null for a kind that is never divided.
-- opgegeven: a delivery said that its period holds the quarter; otherwise some rows fall in it, and what they do not tell is
-- unknown, never zero. wetten_opgegeven: those of wetten of which a delivery said so.
create table dekking (
  gemeente text not null,
  kind text not null,
  period text not null,
  jaar integer not null,
  kwartaal integer not null,
  begin date not null,
  einde date not null,
  volledig boolean not null,
  opgegeven boolean not null,
  wetten text,
  wetten_opgegeven text,
  primary key (gemeente, kind, period)
);
