-- From the first to the last day that a delivery is about, widened to whole quarters; the last is complete only when the
-- delivery reaches its last day.
insert into dekking by name
select
  d.gemeente,
  d.kind,
  year(q.begin) || 'Q' || quarter(q.begin) as period,
  cast(year(q.begin) as integer) as jaar,
  cast(quarter(q.begin) as integer) as kwartaal,
  cast(q.begin as date) as begin,
  cast(q.begin + interval 3 month - interval 1 day as date) as einde,
  bool_or(d.period_to >= q.begin + interval 3 month - interval 1 day) as volledig
from delivery as d,
  generate_series(date_trunc('quarter', d.period_from), date_trunc('quarter', d.period_to), interval 3 month) as q(begin)
where d.period_from is not null and d.period_to is not null
group by d.gemeente, d.kind, q.begin;
