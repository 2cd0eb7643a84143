-- From the first to the last day that a delivery is about, widened to whole quarters. A quarter is complete when a delivery
-- of the kind reaches its last day; one of a later quarter does too, for who delivers that has closed the one before
-- (interpretatie).
-- An iJw message tells nothing of the Wmo, so of the kinds that may be divided each delivery counts for the wetten in it; a
-- declaration tells no care.
insert into dekking by name
with reached as (
  select gemeente, kind, max(period_to) as until from delivery group by gemeente, kind
),
told as (
  select delivery, wet from raw_iwmo_ijw where soort <> 'declaratie'
  union
  select delivery, wet from raw_zorgned where wet is not null
)
select
  d.gemeente,
  d.kind,
  year(q.begin) || 'Q' || quarter(q.begin) as period,
  cast(year(q.begin) as integer) as jaar,
  cast(quarter(q.begin) as integer) as kwartaal,
  cast(q.begin as date) as begin,
  cast(q.begin + interval 3 month - interval 1 day as date) as einde,
  max(r.until) >= q.begin + interval 3 month - interval 1 day as volledig,
  case when d.kind in ('iwmo-ijw', 'zorgned') then coalesce(string_agg(distinct t.wet, ', ' order by t.wet), '') end as wetten
from delivery as d
left join told as t on t.delivery = d.delivery
join reached as r on r.gemeente = d.gemeente and r.kind = d.kind,
  generate_series(date_trunc('quarter', d.period_from), date_trunc('quarter', d.period_to), interval 3 month) as q(begin)
where d.period_from is not null and d.period_to is not null
group by d.gemeente, d.kind, q.begin;
