-- One row per performance that a provider declares, and one per performance that a credit takes back.
insert into declaratie by name
select * from stg_iwmo_ijw_declaratie;
