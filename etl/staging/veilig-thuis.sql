-- The file is the region's: the code of the gemeente stands in each row, as GM0171, 0171 or 171.
create temp view stg_veilig_thuis as
select
  gemeente,
  'GM' || lpad(regexp_replace(upper("Gemeentecode"), '^GM', ''), 4, '0') as gemeente_onderzoek,
  "Onderzoeksnummer" as onderzoek_id,
  "Datum melding" as melding,
  "Start onderzoek" as start,
  "Afronding onderzoek" as afgerond,
  delivery,
  row_number
from raw_veilig_thuis;
