insert into ondertoezichtstelling by name
select * from stg_ondertoezichtstellingen;
