insert into ggd_respondent by name
select * from stg_ggd_monitor;
