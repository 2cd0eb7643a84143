-- Residents on 1 January per year of age, both sexes and every marital status together, from 03759ned. Ages are coded
-- 10010 (0 year), 10100 (1 year), 10200 ... 19400 (94); 19500 is 95 and older and stands here as 95. A label download has
-- `94 jaar` and `95 jaar of ouder`.
insert into bevolking by name
with coded as (
  select
    *,
    string_split(dimensies, ';') as parts,
    try_cast(regexp_extract(dimensies, 'Leeftijd=(\d{5})(?:;|$)', 1) as integer) as leeftijdscode,
    try_cast(regexp_extract(dimensies, 'Leeftijd=(\d{1,2}) jaar(?: of ouder)?(?:;|$)', 1) as integer) as leeftijd_in_label
  from cbs_cijfer
  where
    lower(tabel) = '03759ned'
    and (onderwerp = 'BevolkingOp1Januari' or onderwerp like '%Bevolking op 1 januari')
    and marge = 'waarde'
    and periode like '%JJ00'
)
select
  gemeente,
  jaar,
  case
    when leeftijd_in_label is not null then leeftijd_in_label
    when leeftijdscode = 10010 then 0
    else cast((leeftijdscode - 10000) / 100 as integer)
  end as leeftijd,
  cast(waarde as integer) as aantal,
  delivery,
  row_number
from coded
where
  waarde is not null
  and list_has_any(parts, ['Geslacht=T001038', 'Geslacht=Totaal mannen en vrouwen'])
  and list_has_any(parts, ['BurgerlijkeStaat=T001019', 'Burgerlijke staat=Totaal burgerlijke staat'])
  and (leeftijd_in_label is not null or leeftijdscode = 10010 or (leeftijdscode between 10100 and 19500 and leeftijdscode % 100 = 0));
