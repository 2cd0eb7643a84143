create temp view stg_statline as
select
  regio as gemeente, tabel, onderwerp, jaar, periode, dimensies, marge, waarde, status, reden, rank, delivery, row_number
from raw_statline;
