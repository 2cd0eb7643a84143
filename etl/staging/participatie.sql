create temp view stg_participatie as
select
  gemeente,
  "Uitkeringnummer" as uitkering_id,
  persoon,
  "Soort" as soort,
  "Ingangsdatum" as ingang,
  "Einddatum" as einde,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_participatie;
