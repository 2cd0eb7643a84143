insert into inbewaringstelling by name
select * from stg_inbewaringstellingen;
