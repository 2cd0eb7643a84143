-- One row per application; decided as soon as one delivery tells a decision. Schemes outside Wmo and Jeugdwet stay out.
create temp view stg_zorgned_besluit as
with ranked as (
  select
    *,
    -- Granted goes before refused: an application of which one product is granted is granted.
    row_number() over (
      partition by gemeente, wet, aanvraag_id
      order by besluit is null, resultaat is distinct from 'toegekend', row_number
    ) as choice
  from raw_zorgned
  where wet is not null
)
select
  gemeente,
  wet,
  -- The number of the beschikking, which other systems know too; null while there is none.
  beschikkingnummer,
  aanvraag_id,
  persoon,
  melding,
  aanvraag,
  besluit,
  coalesce(resultaat, 'in behandeling') as resultaat,
  wijk,
  geboortejaar,
  geslacht,
  delivery,
  row_number
from ranked
where choice = 1;

create temp view stg_zorgned_traject as
select
  z.gemeente,
  z.wet,
  coalesce(z.toewijzingnummer, 'product-' || z.product_id) as traject_id,
  z.persoon,
  z.productcategorie,
  z.productcode,
  coalesce(z.toegewezen, z.besluit, z.ingangsdatum) as toegewezen,
  -- A pgb without an assignment has no delivery: its care begins when the grant does (interpretatie).
  coalesce(z.start, case when z.leveringsvorm = 'pgb' and z.toewijzingnummer is null then z.ingangsdatum end) as start,
  z.stop as einde,
  z.einddatum as uiterlijk,
  case when r.code is null then z.reden else nullif(r.reden, '') end as reden_einde,
  z.wijk,
  z.geboortejaar,
  z.geslacht,
  z.delivery,
  z.row_number,
  z.delivery as start_delivery,
  z.row_number as start_row,
  z.delivery as einde_delivery,
  z.row_number as einde_row
from raw_zorgned as z
left join ref_zorgned_redenen as r on r.code = z.reden
where z.wet is not null and z.resultaat = 'toegekend' and z.ingangsdatum is not null;
