create temp view stg_schulddienstverlening as
select
  gemeente,
  "Trajectnummer" as traject_id,
  persoon,
  "Datum aanmelding" as aanmelding,
  "Startdatum" as start,
  "Einddatum" as einde,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_schulddienstverlening;
