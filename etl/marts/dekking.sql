-- From the first to the last day that a delivery is about, widened to whole quarters. A quarter is complete when a delivery
-- of the kind reaches its last day; one of a later quarter does too, for who delivers that has closed the one before
-- (interpretatie).
insert into dekking by name
with reached as (
  select gemeente, kind, max(period_to) as until from delivery group by gemeente, kind
)
select
  d.gemeente,
  d.kind,
  year(q.begin) || 'Q' || quarter(q.begin) as period,
  cast(year(q.begin) as integer) as jaar,
  cast(quarter(q.begin) as integer) as kwartaal,
  cast(q.begin as date) as begin,
  cast(q.begin + interval 3 month - interval 1 day as date) as einde,
  max(r.until) >= q.begin + interval 3 month - interval 1 day as volledig
from delivery as d
join reached as r on r.gemeente = d.gemeente and r.kind = d.kind,
  generate_series(date_trunc('quarter', d.period_from), date_trunc('quarter', d.period_to), interval 3 month) as q(begin)
where d.period_from is not null and d.period_to is not null
group by d.gemeente, d.kind, q.begin;
