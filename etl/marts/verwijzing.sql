insert into verwijzing by name
select * from stg_loket_verwijzingen;
