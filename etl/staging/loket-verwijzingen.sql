create temp view stg_loket_verwijzingen as
select
  gemeente,
  "Verwijzingnummer" as verwijzing_id,
  "Contactnummer" as contact_id,
  persoon,
  "Datum verwijzing" as datum,
  "Bestemming" as bestemming,
  "Wet" as wet,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_loket_verwijzingen;
