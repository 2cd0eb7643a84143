-- One assignment may be told by three systems. Per attribute the most trusted one that knows it wins: the message of the
-- provider, then Zorgned, then the export of the back office. What none knows stays null.
insert into traject by name
with known as not materialized (
  select *, 1 as system from stg_iwmo_ijw_traject
  union all by name
  select *, 2 as system from stg_zorgned_traject
  union all by name
  select *, 3 as system from stg_backoffice_voorzieningen_traject
),
told as not materialized (
  select
    gemeente,
    wet,
    traject_id,
    persoon,
    productcategorie,
    productcode,
    toegewezen,
    start,
    einde,
    uiterlijk,
    reden_einde,
    wijk,
    geboortejaar,
    geslacht,
    delivery,
    row_number,
    case when start is not null then start_delivery end as start_delivery,
    case when start is not null then start_row end as start_row,
    case when einde is not null then einde_delivery end as einde_delivery,
    case when einde is not null then einde_row end as einde_row,
    case when uiterlijk is not null then delivery end as uiterlijk_delivery,
    case when uiterlijk is not null then row_number end as uiterlijk_row,
    case when reden_einde is not null then einde_delivery end as reden_delivery,
    case when reden_einde is not null then einde_row end as reden_row,
    -- Within a system the first row, so that a value and the row it stands in are always chosen together.
    system * 1000000000000 + known.row_number as trust
  from known
),
-- Most are told once, and need no choice between what was told: of ten million of them there is no room to make it.
repeated as materialized (
  select gemeente, wet, traject_id from told group by gemeente, wet, traject_id having count(*) > 1
),
merged as (
  select * exclude (trust) from told anti join repeated using (gemeente, wet, traject_id)
  union all
  -- A value that is not there is passed over.
  select
    gemeente,
    wet,
    traject_id,
    arg_min(persoon, trust),
    arg_min(productcategorie, trust),
    arg_min(productcode, trust),
    arg_min(toegewezen, trust),
    arg_min(start, trust),
    arg_min(einde, trust),
    arg_min(uiterlijk, trust),
    arg_min(reden_einde, trust),
    arg_min(wijk, trust),
    arg_min(geboortejaar, trust),
    arg_min(geslacht, trust),
    arg_min(delivery, trust),
    arg_min(row_number, trust),
    arg_min(start_delivery, trust),
    arg_min(start_row, trust),
    arg_min(einde_delivery, trust),
    arg_min(einde_row, trust),
    arg_min(uiterlijk_delivery, trust),
    arg_min(uiterlijk_row, trust),
    arg_min(reden_delivery, trust),
    arg_min(reden_row, trust)
  from told
  semi join repeated using (gemeente, wet, traject_id)
  group by gemeente, wet, traject_id
),
known_ends as (
  select
    * replace (
      -- 88, generieke toewijzing: nobody names a product.
      coalesce(productcategorie, '88') as productcategorie,
      coalesce(toegewezen, start) as toegewezen,
      -- Who tells no stop may tell the last day of the assignment, beyond which care cannot run.
      coalesce(einde, uiterlijk) as einde,
      coalesce(einde_delivery, uiterlijk_delivery) as einde_delivery,
      coalesce(einde_row, uiterlijk_row) as einde_row
    )
  from merged
),
ended as (
  -- An end before the start is a fault in one of them: such care ends on the day it starts, so it never runs (interpretatie).
  select
    * replace (case when start is not null then if(einde < start, start, einde) end as einde)
  from known_ends
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
