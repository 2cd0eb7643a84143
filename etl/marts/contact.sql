insert into contact by name
select * from stg_loket_contacten;
