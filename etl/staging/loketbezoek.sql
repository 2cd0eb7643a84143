create temp view stg_loketbezoek as
select
  gemeente,
  cast(year("Datum bezoek") as integer) as jaar,
  cast(quarter("Datum bezoek") as integer) as kwartaal,
  "Respondent" as respondent_id,
  "Leeftijdsgroep" as leeftijdsgroep,
  "Geslacht" as geslacht,
  "Woonplaats" as wijk,
  "Tevredenheid" as tevredenheid,
  delivery,
  row_number
from raw_loketbezoek;
