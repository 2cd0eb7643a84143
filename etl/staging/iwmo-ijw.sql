-- What the messages say about an assignment now. The later message about the same thing wins; status 9 (unchanged) says
-- nothing new; status 3 deletes; reden wijziging 13 means that the assignment was never sent.
--
-- Which of two messages is later tells the Dagtekening, a day. Of two of one day in one file, the one that stands last. Of
-- two of one day in two files (a file may come in after all, and the Identificatie of a message need not count up):
-- 1. what takes something back or changes it can only have been sent after what it is about, so a removal wins from a change
--    and a change from a first message, in whatever order the files came (interpretatie);
-- 2. else the file that was accepted later wins: `rank` of messages is that order alone, kept with each delivery.
create temp view stg_iwmo_ijw_toewijzing as
with last_of_file as (
  select *
  from raw_iwmo_ijw
  where soort = 'toewijzing'
  qualify row_number() over (
    partition by gemeente_bericht, wet, toewijzingnummer, delivery
    order by dagtekening desc, toewijzingsdatum desc, row_number desc
  ) = 1
)
select *
from last_of_file
qualify row_number() over (
  partition by gemeente_bericht, wet, toewijzingnummer
  order by
    dagtekening desc,
    case when reden = '13' then 0 when reden is not null then 1 else 2 end,
    toewijzingsdatum desc,
    rank,
    delivery
) = 1;

create temp view stg_iwmo_ijw_levering as
with last_of_file as (
  select *
  from raw_iwmo_ijw
  where soort in ('start', 'stop')
  qualify row_number() over (
    partition by gemeente_bericht, wet, toewijzingnummer, soort, begindatum, delivery
    order by status = '9', dagtekening desc, row_number desc
  ) = 1
),
latest as (
  select *
  from last_of_file
  qualify row_number() over (
    partition by gemeente_bericht, wet, toewijzingnummer, soort, begindatum
    order by
      status = '9',
      dagtekening desc,
      case status when '3' then 0 when '2' then 1 else 2 end,
      rank,
      delivery
  ) = 1
)
select * from latest where status <> '3';

create temp view stg_iwmo_ijw_traject as
with periods as (
  -- One row per begin of care: the stop of that begin, when there is one. A stop without its start message still tells both days.
  select
    gemeente_bericht,
    wet,
    toewijzingnummer,
    begindatum,
    -- 'start' comes before 'stop': the message that began it where there is one.
    arg_min({'delivery': delivery, 'row_number': row_number}, soort) as begin_at,
    max(einddatum) filter (where soort = 'stop') as einddatum,
    arg_max(reden, einddatum) filter (where soort = 'stop') as reden,
    any_value({'delivery': delivery, 'row_number': row_number}) filter (where soort = 'stop') as stop_at
  from stg_iwmo_ijw_levering
  group by gemeente_bericht, wet, toewijzingnummer, begindatum
),
care as (
  -- After a temporary stop the care may begin again, so the last begin says whether it runs.
  select
    gemeente_bericht,
    wet,
    toewijzingnummer,
    min(begindatum) as start,
    arg_min(begin_at, begindatum) as start_at,
    -- In a struct: arg_max passes over nulls, and a begin without a stop is what we look for.
    arg_max({'einddatum': einddatum, 'reden': reden, 'at': stop_at}, begindatum) as last_stop
  from periods
  group by gemeente_bericht, wet, toewijzingnummer
),
known as (
  -- A start or stop whose assignment is in no delivery is an assignment all the same.
  select *, row_number() over (
    partition by gemeente_bericht, wet, toewijzingnummer
    order by soort <> 'toewijzing', dagtekening, rank, delivery, row_number
  ) as choice
  from (
    select * from stg_iwmo_ijw_toewijzing
    union all
    select * from stg_iwmo_ijw_levering
  )
)
select
  k.gemeente_bericht as gemeente,
  k.wet,
  k.toewijzingnummer as traject_id,
  k.persoon,
  k.productcategorie,
  k.productcode,
  -- Told by the 301 alone; for a start or stop without one another system may know it.
  k.toewijzingsdatum as toegewezen,
  c.start,
  c.last_stop.einddatum as einde,
  case when k.soort = 'toewijzing' then k.einddatum end as uiterlijk,
  c.last_stop.reden as reden_einde,
  k.wijk,
  k.geboortejaar,
  k.geslacht,
  k.delivery,
  k.row_number,
  c.start_at.delivery as start_delivery,
  c.start_at.row_number as start_row,
  c.last_stop.at.delivery as einde_delivery,
  c.last_stop.at.row_number as einde_row
from known as k
left join care as c using (gemeente_bericht, wet, toewijzingnummer)
where k.choice = 1 and (k.soort <> 'toewijzing' or k.reden is distinct from '13');

-- No message tells when a resident applied or what was decided.
create temp view stg_iwmo_ijw_besluit as
select
  null::text as gemeente, null::text as wet, null::text as besluit_id, null::text as persoon, null::date as melding,
  null::date as aanvraag, null::date as besluit, null::text as resultaat, null::text as wijk,
  null::integer as geboortejaar, null::text as geslacht, null::text as delivery, null::bigint as row_number
where false;

-- A line stands by its own number, unique per provider and wet (TR314), whatever declaration or file it comes in. Declared
-- is declared until a credit takes it back (OP366): a declaration sent again with fewer lines takes nothing away. A line that
-- comes again under its number is a message sent again, and the later one holds (interpretatie; of one day, that of the
-- delivery that came later); a credit never gives way to a debit of the same number. What is declared on an assignment that
-- was never sent (reden wijziging 13) costs nothing.
create temp view stg_iwmo_ijw_declaratie as
select
  gemeente_bericht as gemeente,
  wet,
  aanbieder,
  referentie,
  bedrag_cent < 0 as credit,
  declaratie_id,
  persoon,
  toewijzingnummer as traject_id,
  productcategorie,
  begindatum as periode_van,
  einddatum as periode_tot,
  bedrag_cent,
  delivery,
  row_number
from raw_iwmo_ijw
where
  soort = 'declaratie'
  and (gemeente_bericht, wet, coalesce(toewijzingnummer, '')) not in (
    select (gemeente_bericht, wet, toewijzingnummer) from stg_iwmo_ijw_toewijzing where reden = '13'
  )
qualify row_number() over (
  partition by gemeente_bericht, wet, aanbieder, referentie, bedrag_cent < 0
  order by dagtekening desc, rank, delivery, row_number desc
) = 1;
