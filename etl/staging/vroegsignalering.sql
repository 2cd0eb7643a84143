create temp view stg_vroegsignalering as
select
  gemeente,
  "Signaalnummer" as signaal_id,
  persoon,
  "Datum ontvangst" as ontvangen,
  "Datum contactpoging" as contactpoging,
  "Resultaat" as resultaat,
  "Woonplaats" as wijk,
  geboortejaar,
  "Geslacht" as geslacht,
  delivery,
  row_number
from raw_vroegsignalering;
