-- One row per performance that a provider declares; a declaration sent again replaces the earlier one.
insert into declaratie by name
select * from stg_iwmo_ijw_declaratie;
