create temp view stg_loket_contacten as
select
  gemeente,
  "Contactnummer" as contact_id,
  persoon,
  "Datum contact" as datum,
  "Kanaal" as kanaal,
  "Domein" as domein,
  "Uitkomst" as uitkomst,
  "Doorgegeven" as doorgegeven,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_loket_contacten;
