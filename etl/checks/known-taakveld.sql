-- Lasten and baten on a code that the list does not know in that year would fall out of every total, or stand beside it
-- unseen. Before 2017 these codes were functions and meant something else; provinces have taakvelden of their own.
with amounts as (
  select 'grootboek' as mart, delivery, row_number, jaar, taakveld from grootboek
  union all select 'iv3', delivery, row_number, jaar, taakveld from iv3 where regexp_matches(gemeente, '^(GM|NL)')
)
select mart, delivery, row_number, taakveld
from amounts as a
where jaar >= 2017
  and not exists (
    select 1 from ref_taakvelden as t
    where t.code = a.taakveld
      and a.jaar between t.van_jaar::integer and coalesce(nullif(t.tot_jaar, '')::integer, 9999)
  )
order by all;
