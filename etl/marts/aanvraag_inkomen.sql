insert into aanvraag_inkomen by name
select * from stg_aanvragen_inkomen;
