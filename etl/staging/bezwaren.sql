create temp view stg_bezwaren as
select
  gemeente,
  "Bezwaarnummer" as bezwaar_id,
  "Wet" as wet,
  "Datum ontvangst" as ontvangen,
  "Datum beslissing" as afgehandeld,
  "Uitkomst" as uitkomst,
  delivery,
  row_number
from raw_bezwaren;
