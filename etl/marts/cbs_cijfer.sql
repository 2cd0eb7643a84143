-- A figure keeps the region it is about, whoever loaded it.
insert into cbs_cijfer by name
select *
from stg_statline
qualify row_number() over (
  partition by gemeente, tabel, onderwerp, periode, dimensies, marge order by delivery, row_number
) = 1;
