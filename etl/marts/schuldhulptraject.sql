insert into schuldhulptraject by name
select * from stg_schulddienstverlening;
