-- One row per performance that a provider declares, and one per performance that a credit takes back.
insert into declaratie by name
select d.*, coalesce(c.productgroep, 'onbekend') as productgroep
from stg_iwmo_ijw_declaratie as d
left join ref_productcategorieen as c on c.wet = d.wet and c.code = d.productcategorie;
