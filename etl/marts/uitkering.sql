insert into uitkering by name
select * from stg_participatie;
