create temp view stg_pc_kalender as
select
  gemeente,
  "Jaar" as jaar,
  "Moment" as moment,
  "Uiterlijk" as uiterlijk,
  "Geleverd" as geleverd,
  delivery,
  row_number
from raw_pc_kalender;
