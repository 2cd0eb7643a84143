-- Records of one kind of help to one person that overlap are one trajectory, across deliveries too: half years tell of the
-- same help again, and a measure that was handed over to another body has no end but goes on there. How it ended is what
-- the last of those half years tells.
create temp view stg_beleidsinformatie_jeugd as
with records as (
  select *, coalesce(persoon, delivery || ' ' || sleutel) as wie, coalesce(einde, date '9999-12-31') as tot
  from raw_beleidsinformatie_jeugd
),
begun as (
  select *, max(tot) over (
    partition by gemeente, wie, soort, code order by start, delivery, row_number
    rows between unbounded preceding and 1 preceding
  ) as eerder_tot
  from records
),
numbered as (
  select *, sum(case when eerder_tot is null or start > eerder_tot then 1 else 0 end) over (
    partition by gemeente, wie, soort, code order by start, delivery, row_number
  ) as nummer
  from begun
),
dated as (
  select *, peildatum = max(peildatum) over (partition by gemeente, wie, soort, code, nummer) as laatste from numbered
)
select
  gemeente,
  max(persoon) as persoon,
  soort,
  code,
  arg_min(verwijzer, start) as verwijzer,
  arg_min(crisis, start) as crisis,
  min(start) as start,
  nullif(max(tot) filter (laatste), date '9999-12-31') as einde,
  case when max(tot) filter (laatste) < date '9999-12-31' then arg_max(reden, tot) filter (laatste) end as reden,
  arg_max(geboortejaar, tot) as geboortejaar,
  arg_max(geslacht, tot) as geslacht,
  arg_min(delivery, (start, delivery, row_number)) as delivery,
  arg_min(row_number, (start, delivery, row_number)) as row_number
from dated
group by gemeente, wie, soort, code, nummer;
