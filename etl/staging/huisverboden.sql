create temp view stg_huisverboden as
select
  gemeente,
  "Zaaknummer" as huisverbod_id,
  "Datum oplegging" as opgelegd,
  "Verlengd" as verlengd,
  delivery,
  row_number
from raw_huisverboden;
