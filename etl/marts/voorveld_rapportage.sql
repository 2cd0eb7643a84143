insert into voorveld_rapportage by name
select * from stg_voorveld_rapportage;
