-- A figure keeps the region it is about, whoever loaded it. A period as code carries no mark of its own: whether it is
-- provisional stands in the list of periods of its table, as `*` or `**` behind the title or as a status.
--
-- One figure comes in shapes that spell it differently: as label (`Arbeid/Netto arbeidsparticipatie (%)`), as code of OData v3
-- (`NettoArbeidsparticipatie_3`) or as measure of v4 (`M003026`). It is known by what is left without capitals, signs,
-- accents and the groups above it, with the label in the place of a code where a list tells it; the delivery that came
-- later holds, whatever its shape. Where that makes one of several figures of one delivery, each keeps its own spelling; so
-- it does where labels of one name stand under several groups, in whatever delivery: `Leeftijdsgroepen, relatief/Jonger dan 5
-- jaar` is a share, and no later word on how many there are under `Leeftijdsgroepen`. A
-- measure of v4 that a delivered list tells goes by the label of that list, as an indicator knows it by.
insert into cbs_cijfer by name
with marked as (
  select
    tabel,
    code as periode,
    case
      when titel like '%**' or status = 'NaderVoorlopig' then 'nader voorlopig'
      when titel like '%*' or status = 'Voorlopig' then 'voorlopig'
    end as mark
  from stg_statline_codelijst
  where lijst ilike '%perioden%'
  -- The same list may come from both services.
  qualify row_number() over (partition by tabel, code order by rank, row_number) = 1
),
labelled as (
  select
    t.tabel,
    t.onderwerp,
    case when r.onderwerp is null then l.titel end as label,
    string_split(
      regexp_replace(
        lower(strip_accents(coalesce(r.onderwerp, l.titel, regexp_replace(t.onderwerp, '_\d+$', '')))), '[^a-z0-9/]', '', 'g'
      ),
      '/'
    ) as path
  from (select distinct tabel, onderwerp from stg_statline) as t
  left join ref_statline_onderwerpen as r on r.tabel = lower(t.tabel) and r.maat = t.onderwerp
  left join (
    select tabel, code, titel
    from stg_statline_codelijst
    where lijst ilike '%measure%' and lijst not ilike '%groups%' and titel is not null
    qualify row_number() over (partition by tabel, code order by rank, row_number) = 1
  ) as l on l.tabel = lower(t.tabel) and l.code = t.onderwerp
),
topics as (
  select
    tabel,
    onderwerp,
    label,
    path[-1] as topic,
    -- Null for a topic without a group above it.
    count(distinct path[-2]) over (partition by lower(tabel), path[-1]) > 1 as grouped
  from labelled
),
parts as (
  select dimensies, unnest(string_split(dimensies, ';')) as part
  from (select distinct dimensies from stg_statline)
),
dimensions as (
  select
    dimensies,
    string_agg(
      regexp_replace(lower(strip_accents(split_part(part, '=', 1))), '[^a-z0-9]', '', 'g') || '=' || case
        when split_part(part, '=', 2) similar to 'T\d{6}|Totaal.*' or a.leeftijd = 'Totaal' then 'totaal'
        when a.leeftijd is not null then a.leeftijd
        when part similar to 'Leeftijd=1[0-9]{2}00' then (substr(part, 11, 2)::integer)::text || ' jaar'
        else lower(split_part(part, '=', 2))
      end,
      ';' order by part
    ) as dimension
  from parts
  left join ref_statline_leeftijden as a on part = 'Leeftijd=' || a.code
  group by dimensies
),
figures as (
  -- Loaded for two gemeenten, a table comes twice.
  select *
  from stg_statline
  qualify row_number() over (
    partition by gemeente, tabel, onderwerp, periode, dimensies, marge order by rank, delivery, row_number
  ) = 1
),
known as (
  select
    f.*,
    t.topic,
    t.label,
    t.grouped,
    d.dimension,
    count(*) over (
      partition by f.delivery, f.gemeente, lower(f.tabel), t.topic, f.periode, d.dimension, f.marge
    ) > 1 as shared
  from figures as f
  left join topics as t using (tabel, onderwerp)
  left join dimensions as d using (dimensies)
)
select
  f.* exclude (rank, topic, label, grouped, dimension, shared)
    replace (
      case when f.shared or f.grouped then f.onderwerp else coalesce(f.label, f.onderwerp) end as onderwerp,
      case when f.status = 'definitief' then coalesce(m.mark, f.status) else f.status end as status
    )
from known as f
left join marked as m on m.tabel = lower(f.tabel) and m.periode = f.periode
qualify row_number() over (
  partition by
    f.gemeente,
    lower(f.tabel),
    case when f.shared or f.grouped then f.onderwerp else f.topic end,
    f.periode,
    case when f.shared then f.dimensies else f.dimension end,
    f.marge
  order by f.rank, f.delivery, f.row_number
) = 1;
