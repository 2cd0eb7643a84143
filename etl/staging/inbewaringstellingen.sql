create temp view stg_inbewaringstellingen as
select
  gemeente,
  "Besluitnummer" as inbewaringstelling_id,
  "Datum besluit" as datum,
  "Wet" as wet,
  delivery,
  row_number
from raw_inbewaringstellingen;
