insert into pc_moment by name
select * from stg_pc_kalender;
