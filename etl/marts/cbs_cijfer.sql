-- A figure keeps the region it is about, whoever loaded it. A period as code carries no mark of its own: whether it is
-- provisional stands in the list of periods of its table, as `*` or `**` behind the title or as a status.
insert into cbs_cijfer by name
with marked as (
  select
    tabel,
    code as periode,
    case
      when titel like '%**' or status = 'NaderVoorlopig' then 'nader voorlopig'
      when titel like '%*' or status = 'Voorlopig' then 'voorlopig'
    end as mark
  from stg_statline_codelijst
  where lijst ilike '%perioden%'
  -- The same list may come from both services.
  qualify row_number() over (partition by tabel, code order by delivery, row_number) = 1
)
select f.* replace (case when f.status = 'definitief' then coalesce(m.mark, f.status) else f.status end as status)
from stg_statline as f
left join marked as m on m.tabel = lower(f.tabel) and m.periode = f.periode
qualify row_number() over (
  partition by f.gemeente, f.tabel, f.onderwerp, f.periode, f.dimensies, f.marge order by f.delivery, f.row_number
) = 1;
