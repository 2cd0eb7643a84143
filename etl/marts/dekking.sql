-- The quarters that a declared period holds (row-quarters.ts fills declared_period), from its first to its last day widened to
-- whole quarters, and of a delivery without such a word those in which it has rows itself. A quarter is complete when a
-- delivery of the kind reaches its last day; one of a later quarter does too, for who delivers that has closed the one before
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
),
quarters as (
  select d.gemeente, d.kind, t.wet, cast(q.begin as date) as begin, true as opgegeven
  from delivery as d
  join declared_period as p on p.delivery = d.delivery
  left join told as t on t.delivery = d.delivery,
    generate_series(date_trunc('quarter', d.period_from), date_trunc('quarter', d.period_to), interval 3 month) as q(begin)
  where d.period_from is not null and d.period_to is not null
  union
  select d.gemeente, d.kind, r.wet, r.begin, false
  from delivery as d
  join row_quarter as r on r.delivery = d.delivery
)
select
  q.gemeente,
  q.kind,
  year(q.begin) || 'Q' || quarter(q.begin) as period,
  cast(year(q.begin) as integer) as jaar,
  cast(quarter(q.begin) as integer) as kwartaal,
  q.begin,
  cast(q.begin + interval 3 month - interval 1 day as date) as einde,
  max(r.until) >= q.begin + interval 3 month - interval 1 day as volledig,
  bool_or(q.opgegeven) as opgegeven,
  case when q.kind in ('iwmo-ijw', 'zorgned') then coalesce(string_agg(distinct q.wet, ', ' order by q.wet), '') end as wetten,
  case
    when q.kind in ('iwmo-ijw', 'zorgned')
    then coalesce(string_agg(distinct q.wet, ', ' order by q.wet) filter (where q.opgegeven), '')
  end as wetten_opgegeven
from quarters as q
join reached as r on r.gemeente = q.gemeente and r.kind = q.kind
group by q.gemeente, q.kind, q.begin;
