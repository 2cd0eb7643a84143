insert into beleidsinformatie_jeugd by name
select
  s.gemeente,
  s.persoon,
  s.soort,
  s.code,
  c.naam,
  c.verblijf = 'ja' as verblijf,
  c.pleegzorg = 'ja' as pleegzorg,
  s.verwijzer,
  s.crisis,
  s.start,
  s.einde,
  s.reden as reden_einde,
  case r.volgens_plan when 'ja' then true when 'nee' then false end as volgens_plan,
  s.geboortejaar,
  s.geslacht,
  s.delivery,
  s.row_number
from stg_beleidsinformatie_jeugd as s
join ref_beleidsinformatie_codes as c
  on c.lijst = case s.soort when 'jeugdhulp' then 'hulpvorm' else 'maatregel' end and c.code = s.code
left join ref_beleidsinformatie_codes as r on r.lijst = 'reden ' || s.soort and r.code = s.reden;
