-- The row of a region is about that region, whoever loaded the file: NL01 is a row beside the gemeenten, never their sum.
insert into iv3 by name
select
  i.* exclude (rank),
  nullif(t.plan, '') as taakveld_plan
from stg_iv3 as i
left join ref_taakvelden as t
  on t.code = i.taakveld
  and i.jaar >= t.van_jaar::integer
  and i.jaar <= coalesce(nullif(t.tot_jaar, '')::integer, 9999)
qualify row_number() over (
  partition by i.gemeente, i.jaar, i.verslagsoort, i.taakveld order by i.plaatsing desc, i.rank
) = 1;
