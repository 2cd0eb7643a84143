create temp view stg_grootboek as
select
  gemeente,
  "Boekjaar" as jaar,
  "Kwartaal" as kwartaal,
  "Boekingsnummer" as boeking_id,
  lower("Taakveld") as taakveld,
  "Lasten of baten" as soort,
  "D/C" as debet_credit,
  "Bedrag" as bedrag,
  delivery,
  row_number
from raw_grootboek;
