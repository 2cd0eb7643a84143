insert into plan by name
select * from stg_plannen;
