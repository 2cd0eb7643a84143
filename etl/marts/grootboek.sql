-- Lasten grow by debit and shrink by credit; baten the other way round. A taakveld without a counterpart in the plan
-- (6.91, 6.92, or outside the social domain) keeps taakveld_plan null.
insert into grootboek by name
select
  g.gemeente,
  g.jaar,
  g.kwartaal,
  g.boeking_id,
  g.taakveld,
  nullif(t.plan, '') as taakveld_plan,
  case when g.soort <> 'L' then 0 when g.debet_credit = 'D' then g.bedrag else -g.bedrag end as lasten,
  case when g.soort <> 'B' then 0 when g.debet_credit = 'C' then g.bedrag else -g.bedrag end as baten,
  g.delivery,
  g.row_number
from stg_grootboek as g
left join ref_taakvelden as t
  on t.code = g.taakveld
  and g.jaar >= t.van_jaar::integer
  and g.jaar <= coalesce(nullif(t.tot_jaar, '')::integer, 9999);
