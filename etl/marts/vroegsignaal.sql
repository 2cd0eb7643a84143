insert into vroegsignaal by name
select * from stg_vroegsignalering;
