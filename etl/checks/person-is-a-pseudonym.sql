-- 32 hex digits, so that nothing that looks like a BSN can stand in a mart.
with persons as (
  select 'contact' as mart, persoon, delivery, row_number from contact
  union all select 'verwijzing', persoon, delivery, row_number from verwijzing
  union all select 'besluit', persoon, delivery, row_number from besluit
  union all select 'traject', persoon, delivery, row_number from traject
  union all select 'declaratie', persoon, delivery, row_number from declaratie
  union all select 'uitkering', persoon, delivery, row_number from uitkering
  union all select 'aanvraag_inkomen', persoon, delivery, row_number from aanvraag_inkomen
  union all select 'vroegsignaal', persoon, delivery, row_number from vroegsignaal
  union all select 'schuldhulptraject', persoon, delivery, row_number from schuldhulptraject
  union all select 'plan', persoon, delivery, row_number from plan
  union all select 'beleidsinformatie_jeugd', persoon, delivery, row_number from beleidsinformatie_jeugd
  union all select 'ondertoezichtstelling', persoon, delivery, row_number from ondertoezichtstelling
)
select mart, delivery, row_number from persons
where persoon is not null and not regexp_full_match(persoon, '[0-9a-f]{32}')
order by all;
