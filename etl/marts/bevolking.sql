-- Residents on 1 January per year of age, both sexes and every marital status together, from 03759ned. Ages are coded
-- 10010 (0 year), 10100 (1 year), 10200 ... 19400 (94); 19500 is 95 and older and stands here as 95.
insert into bevolking by name
with coded as (
  select
    *,
    string_split(dimensies, ';') as parts,
    try_cast(regexp_extract(dimensies, 'Leeftijd=(\d+)', 1) as integer) as leeftijdscode
  from cbs_cijfer
  where lower(tabel) = '03759ned' and onderwerp = 'BevolkingOp1Januari' and marge = 'waarde' and periode like '%JJ00'
)
select
  gemeente,
  jaar,
  case when leeftijdscode = 10010 then 0 else cast((leeftijdscode - 10000) / 100 as integer) end as leeftijd,
  cast(waarde as integer) as aantal,
  delivery,
  row_number
from coded
where
  waarde is not null
  and list_contains(parts, 'Geslacht=T001038')
  and list_contains(parts, 'BurgerlijkeStaat=T001019')
  and (leeftijdscode = 10010 or (leeftijdscode between 10100 and 19500 and leeftijdscode % 100 = 0));
