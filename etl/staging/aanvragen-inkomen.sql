create temp view stg_aanvragen_inkomen as
select
  gemeente,
  "Aanvraagnummer" as aanvraag_id,
  persoon,
  "Soort" as soort,
  "Datum aanvraag" as aanvraag,
  "Datum besluit" as besluit,
  "Resultaat" as resultaat,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_aanvragen_inkomen;
