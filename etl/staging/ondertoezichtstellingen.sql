create temp view stg_ondertoezichtstellingen as
select
  gemeente,
  "Maatregelnummer" as maatregel_id,
  persoon,
  "Soort" as soort,
  "Begindatum" as start,
  "Einddatum" as einde,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_ondertoezichtstellingen;
