-- tabel is the id in the name of the list: 85098NED_PeriodenCodes is of 85098NED.
create temp view stg_statline_codelijst as
select
  lower(regexp_extract(lijst, '(?:^|[^0-9A-Za-z])(\d{5}[A-Za-z]{3})(?:[^0-9A-Za-z]|$)', 1)) as tabel,
  lijst, code, titel, ouder, status, rank, delivery, row_number
from raw_statline_codelijst;
