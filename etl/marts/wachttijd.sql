-- A wait begins with a loket contact that was referred to maatwerk. It ends with the first care of the same person under
-- the same wet that starts within 365 days after the contact, or without care: refused, withdrawn, or a year gone
-- (interpretatie). A year is counted up to the last day that the back office covers, so nothing is judged early.
-- A referral without a wet is left out: its care cannot be told.
insert into wachttijd by name
with referred as (
  select
    v.gemeente,
    v.contact_id,
    v.wet,
    arg_min(v.persoon, v.verwijzing_id) as persoon,
    min(coalesce(c.datum, v.datum)) as contact,
    arg_min(v.wijk, v.verwijzing_id) as wijk,
    arg_min(v.geboortejaar, v.verwijzing_id) as geboortejaar,
    arg_min(v.geslacht, v.verwijzing_id) as geslacht,
    arg_min(v.delivery, v.verwijzing_id) as delivery,
    arg_min(v.row_number, v.verwijzing_id) as row_number,
    min(c.delivery) as contact_delivery,
    min(c.row_number) as contact_row
  from verwijzing as v
  left join contact as c on c.gemeente = v.gemeente and c.contact_id = v.contact_id
  where v.bestemming = 'maatwerkvoorziening' and v.wet is not null
  group by v.gemeente, v.contact_id, v.wet
),
care as (
  select
    r.gemeente,
    r.contact_id,
    r.wet,
    min(t.start) as start,
    arg_min(t.traject_id, (t.start, t.traject_id)) as traject_id,
    arg_min(t.start_delivery, (t.start, t.traject_id)) as start_delivery,
    arg_min(t.start_row, (t.start, t.traject_id)) as start_row
  from referred as r
  join traject as t on t.gemeente = r.gemeente and t.persoon = r.persoon and t.wet = r.wet
    and t.start between r.contact and r.contact + 365
  group by r.gemeente, r.contact_id, r.wet
),
-- Closed without care: an application after the contact was refused or withdrawn and none was granted.
closed as (
  select
    r.gemeente,
    r.contact_id,
    r.wet,
    max(coalesce(b.besluit, b.aanvraag, b.melding)) as afgesloten,
    arg_max(b.delivery, (coalesce(b.besluit, b.aanvraag, b.melding), b.besluit_id)) as afgesloten_delivery,
    arg_max(b.row_number, (coalesce(b.besluit, b.aanvraag, b.melding), b.besluit_id)) as afgesloten_row
  from referred as r
  join besluit as b on b.gemeente = r.gemeente and b.persoon = r.persoon and b.wet = r.wet
    and coalesce(b.besluit, b.aanvraag, b.melding) between r.contact and r.contact + 365
  group by r.gemeente, r.contact_id, r.wet
  having bool_and(coalesce(b.resultaat in ('afgewezen', 'ingetrokken'), false))
),
known as (
  select gemeente, max(period_to) as until
  from delivery
  where kind in ('backoffice-voorzieningen', 'zorgned') or kind like 'iwmo%'
  group by gemeente
)
select
  r.gemeente,
  r.contact_id,
  r.persoon,
  r.wet,
  r.contact,
  care.start,
  case
    when care.start is not null then null
    when closed.afgesloten is not null then closed.afgesloten
    when r.contact + 365 <= known.until then r.contact + 365
  end as afgesloten,
  care.traject_id,
  r.wijk,
  r.geboortejaar,
  r.geslacht,
  r.delivery,
  r.row_number,
  r.contact_delivery,
  r.contact_row,
  care.start_delivery,
  care.start_row,
  case when care.start is null then closed.afgesloten_delivery end as afgesloten_delivery,
  case when care.start is null then closed.afgesloten_row end as afgesloten_row
from referred as r
left join care using (gemeente, contact_id, wet)
left join closed using (gemeente, contact_id, wet)
left join known on known.gemeente = r.gemeente;
