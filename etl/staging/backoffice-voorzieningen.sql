create temp view stg_backoffice_voorzieningen_besluit as
select
  gemeente,
  "Wet" as wet,
  "Beschikkingnummer" as besluit_id,
  persoon,
  "Datum melding" as melding,
  "Datum aanvraag" as aanvraag,
  "Datum besluit" as besluit,
  "Resultaat" as resultaat,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_backoffice_voorzieningen;

-- Only what was granted is an assignment; an export without the column Resultaat filled grants what has a first day.
create temp view stg_backoffice_voorzieningen_traject as
select
  gemeente,
  "Wet" as wet,
  "Toewijzingnummer" as traject_id,
  persoon,
  lpad("Productcategorie", 2, '0') as productcategorie,
  "Productcode" as productcode,
  coalesce("Datum besluit", "Ingangsdatum") as toegewezen,
  -- A pgb has no start message of a provider: its care begins when the grant does (interpretatie).
  coalesce("Start zorg", case when "Leveringsvorm" = 'PGB' then "Ingangsdatum" end) as start,
  "Stop zorg" as einde,
  "Einddatum" as uiterlijk,
  lpad("Reden beëindiging", 2, '0') as reden_einde,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number,
  delivery as start_delivery,
  row_number as start_row,
  delivery as einde_delivery,
  row_number as einde_row
from raw_backoffice_voorzieningen
where coalesce("Resultaat", 'toegekend') = 'toegekend' and "Ingangsdatum" is not null;
