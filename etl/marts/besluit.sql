-- One decision may grant several assignments, and several systems may tell it; see traject.sql for who is believed.
insert into besluit by name
-- An application in Zorgned without a beschikking is the one that the back office knows of the same resident, wet and day.
with backoffice as (
  select gemeente, wet, persoon, aanvraag, min(besluit_id) as besluit_id
  from stg_backoffice_voorzieningen_besluit
  -- Those alone that are asked for: of all ten million decisions of a large town there is no room.
  semi join (select gemeente, wet, persoon, aanvraag from stg_zorgned_besluit where beschikkingnummer is null)
    using (gemeente, wet, persoon, aanvraag)
  group by gemeente, wet, persoon, aanvraag
),
zorgned as (
  select
    z.* exclude (beschikkingnummer, aanvraag_id),
    coalesce(z.beschikkingnummer, b.besluit_id, 'aanvraag-' || z.aanvraag_id) as besluit_id
  from stg_zorgned_besluit as z
  -- Nothing but equals, or the join compares every row with every other.
  left join backoffice as b
    on b.gemeente = z.gemeente and b.wet = z.wet and b.persoon = z.persoon
      and b.aanvraag = if(z.beschikkingnummer is null, z.aanvraag, null)
),
known as not materialized (
  select *, 1 as system from stg_iwmo_ijw_besluit
  union all by name
  select *, 2 as system from zorgned
  union all by name
  select *, 3 as system from stg_backoffice_voorzieningen_besluit
),
told as not materialized (
  -- Within a system the first row. One number: a pair takes three times as long to compare.
  select *, system * 1000000000000 + row_number as trust from known
),
-- Most are told once, and need no choice between what was told: of ten million of them there is no room to make it.
repeated as materialized (
  select gemeente, wet, besluit_id from told group by gemeente, wet, besluit_id having count(*) > 1
)
select
  gemeente,
  wet,
  besluit_id,
  persoon,
  melding,
  aanvraag,
  besluit,
  resultaat,
  wijk,
  geboortejaar,
  geslacht,
  delivery,
  row_number
from told
anti join repeated using (gemeente, wet, besluit_id)
union all
select
  gemeente,
  wet,
  besluit_id,
  arg_min(persoon, trust) as persoon,
  arg_min(melding, trust) as melding,
  arg_min(aanvraag, trust) as aanvraag,
  arg_min(besluit, trust) as besluit,
  -- Who knows the outcome is believed before who still waits for it.
  arg_min(resultaat, trust + if(resultaat = 'in behandeling', 10000000000000, 0)) as resultaat,
  arg_min(wijk, trust) as wijk,
  arg_min(geboortejaar, trust) as geboortejaar,
  arg_min(geslacht, trust) as geslacht,
  arg_min(delivery, trust) as delivery,
  arg_min(row_number, trust) as row_number
from told
semi join repeated using (gemeente, wet, besluit_id)
group by gemeente, wet, besluit_id;
