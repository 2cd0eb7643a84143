-- Lasten and baten of the social domain (6, and 7.1) on a code that the list does not know in that year would fall out of
-- every total. Before 2017 these codes were functions and meant something else.
with amounts as (
  select 'grootboek' as mart, delivery, row_number, jaar, taakveld from grootboek
  union all select 'iv3', delivery, row_number, jaar, taakveld from iv3
)
select mart, delivery, row_number, taakveld
from amounts as a
where jaar >= 2017
  and regexp_matches(taakveld, '^(6\.|7\.1($|\D))')
  and not exists (
    select 1 from ref_taakvelden as t
    where t.code = a.taakveld
      and a.jaar between t.van_jaar::integer and coalesce(nullif(t.tot_jaar, '')::integer, 9999)
  )
order by all;
