-- One assignment may be told by three systems. Per attribute the most trusted one that knows it wins: the message of the
-- provider, then Zorgned, then the export of the back office. What none knows stays null.
insert into traject by name
with known as (
  select *, 1 as system from stg_iwmo_ijw_traject
  union all by name
  select *, 2 as system from stg_zorgned_traject
  union all by name
  select *, 3 as system from stg_backoffice_voorzieningen_traject
),
told as (
  -- Within a system the first row, so that a value and the row it stands in are always chosen together.
  select *, system * 1000000000000 + row_number as trust from known
),
merged as (
  select
    gemeente,
    wet,
    traject_id,
    arg_min(persoon, trust) as persoon,
    -- 88, generieke toewijzing: nobody names a product.
    coalesce(arg_min(productcategorie, trust), '88') as productcategorie,
    arg_min(productcode, trust) as productcode,
    coalesce(arg_min(toegewezen, trust), arg_min(start, trust)) as toegewezen,
    arg_min(start, trust) as start,
    -- Who tells no stop may tell the last day of the assignment, beyond which care cannot run.
    coalesce(arg_min(einde, trust), arg_min(uiterlijk, trust)) as einde,
    arg_min(reden_einde, trust) as reden_einde,
    arg_min(wijk, trust) as wijk,
    arg_min(geboortejaar, trust) as geboortejaar,
    arg_min(geslacht, trust) as geslacht,
    arg_min(delivery, trust) as delivery,
    arg_min(row_number, trust) as row_number,
    arg_min(start_delivery, trust) filter (where start is not null) as start_delivery,
    arg_min(start_row, trust) filter (where start is not null) as start_row,
    coalesce(
      arg_min(einde_delivery, trust) filter (where einde is not null),
      arg_min(delivery, trust) filter (where uiterlijk is not null)
    ) as einde_delivery,
    coalesce(
      arg_min(einde_row, trust) filter (where einde is not null),
      arg_min(row_number, trust) filter (where uiterlijk is not null)
    ) as einde_row,
    arg_min(einde_delivery, trust) filter (where reden_einde is not null) as reden_delivery,
    arg_min(einde_row, trust) filter (where reden_einde is not null) as reden_row
  from told
  group by gemeente, wet, traject_id
),
ended as (
  -- An end before the start is a fault in one of them: such care ends on the day it starts, so it never runs (interpretatie).
  select
    * replace (case when start is not null then if(einde < start, start, einde) end as einde)
  from merged
)
select
  m.gemeente,
  m.wet,
  m.traject_id,
  m.persoon,
  m.productcategorie,
  coalesce(c.productgroep, 'onbekend') as productgroep,
  coalesce(c.pleegzorg = 'ja', false) or p.productcode is not null as pleegzorg,
  coalesce(c.verblijf = 'ja', false) as verblijf,
  m.toegewezen,
  m.start,
  m.einde,
  case when m.einde is not null then m.reden_einde end as reden_einde,
  -- Reden 31 means "as agreed" under the Jeugdwet and "moved away" under the Wmo, hence the join on wet.
  case when m.einde is not null then r.volgens_plan = 'ja' end as volgens_plan,
  m.einde is not null and coalesce(r.tijdelijk = 'ja', false) as tijdelijk,
  m.wijk,
  m.geboortejaar,
  m.geslacht,
  m.delivery,
  m.row_number,
  m.start_delivery,
  m.start_row,
  case when m.einde is not null then m.einde_delivery end as einde_delivery,
  case when m.einde is not null then m.einde_row end as einde_row,
  case when m.einde is not null then m.reden_delivery end as reden_delivery,
  case when m.einde is not null then m.reden_row end as reden_row
from ended as m
left join ref_productcategorieen as c on c.wet = m.wet and c.code = m.productcategorie
left join ref_pleegzorg_productcodes as p on p.wet = m.wet and p.productcode = m.productcode
left join ref_redenen_beeindiging as r on r.wet = m.wet and r.code = m.reden_einde;
