insert into huisverbod by name
select * from stg_huisverboden;
