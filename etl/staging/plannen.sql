create temp view stg_plannen as
select
  gemeente,
  "Plannummer" as plan_id,
  persoon,
  "Startdatum" as start,
  "Einddatum" as einde,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_plannen;
