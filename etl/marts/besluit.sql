-- One decision may grant several assignments, and several systems may tell it; see traject.sql for who is believed.
insert into besluit by name
with told as (
  select *, 1 as trust from stg_iwmo_ijw_besluit
  union all by name
  select *, 2 as trust from stg_zorgned_besluit
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
  arg_min(resultaat, (trust, row_number)) as resultaat,
  arg_min(wijk, (trust, row_number)) as wijk,
  arg_min(geboortejaar, (trust, row_number)) as geboortejaar,
  arg_min(geslacht, (trust, row_number)) as geslacht,
  arg_min(delivery, (trust, row_number)) as delivery,
  arg_min(row_number, (trust, row_number)) as row_number
from told
group by gemeente, wet, besluit_id;
