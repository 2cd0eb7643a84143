-- One decision may grant several assignments, and several systems may tell it; see traject.sql for who is believed.
insert into besluit by name
-- An application in Zorgned without a beschikking is the one that the back office knows of the same resident, wet and day.
with backoffice as (
  select gemeente, wet, persoon, aanvraag, min(besluit_id) as besluit_id
  from stg_backoffice_voorzieningen_besluit
  where aanvraag is not null
  group by gemeente, wet, persoon, aanvraag
),
zorgned as (
  select
    z.* exclude (beschikkingnummer, aanvraag_id),
    coalesce(z.beschikkingnummer, b.besluit_id, 'aanvraag-' || z.aanvraag_id) as besluit_id
  from stg_zorgned_besluit as z
  left join backoffice as b
    on z.beschikkingnummer is null and b.gemeente = z.gemeente and b.wet = z.wet and b.persoon = z.persoon
      and b.aanvraag = z.aanvraag
),
told as (
  select *, 1 as trust from stg_iwmo_ijw_besluit
  union all by name
  select *, 2 as trust from zorgned
  union all by name
  select *, 3 as trust from stg_backoffice_voorzieningen_besluit
)
select
  gemeente,
  wet,
  besluit_id,
  arg_min(persoon, (trust, row_number)) as persoon,
  arg_min(melding, (trust, row_number)) as melding,
  arg_min(aanvraag, (trust, row_number)) as aanvraag,
  arg_min(besluit, (trust, row_number)) as besluit,
  -- Who knows the outcome is believed before who still waits for it.
  arg_min(resultaat, (resultaat = 'in behandeling', trust, row_number)) as resultaat,
  arg_min(wijk, (trust, row_number)) as wijk,
  arg_min(geboortejaar, (trust, row_number)) as geboortejaar,
  arg_min(geslacht, (trust, row_number)) as geslacht,
  arg_min(delivery, (trust, row_number)) as delivery,
  arg_min(row_number, (trust, row_number)) as row_number
from told
group by gemeente, wet, besluit_id;
