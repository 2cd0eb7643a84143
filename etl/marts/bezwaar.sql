insert into bezwaar by name
select * from stg_bezwaren;
