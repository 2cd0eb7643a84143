-- A kind with accepted rows must come out in its mart. The neighbours in the file of Veilig Thuis may be all there is.
with filled as (
  select 'loket-contacten' as kind, count(*) as n from contact
  union all select 'loket-verwijzingen', count(*) from verwijzing
  union all select 'backoffice-voorzieningen', count(*) from besluit
  union all select 'participatie', count(*) from uitkering
  union all select 'aanvragen-inkomen', count(*) from aanvraag_inkomen
  union all select 'schulddienstverlening', count(*) from schuldhulptraject
  union all select 'vroegsignalering', count(*) from vroegsignaal
  union all select 'bezwaren', count(*) from bezwaar
  union all select 'plannen', count(*) from plan
  union all select 'huisverboden', count(*) from huisverbod
  union all select 'inbewaringstellingen', count(*) from inbewaringstelling
  union all select 'ondertoezichtstellingen', count(*) from ondertoezichtstelling
  union all select 'beleidsinformatie-jeugd', count(*) from beleidsinformatie_jeugd
  union all select 'ggd-monitor', count(*) from ggd_respondent
  union all select 'grootboek', count(*) from grootboek
  union all select 'voorveld-rapportage', count(*) from voorveld_rapportage
  union all select 'pc-kalender', count(*) from pc_moment
  union all select 'clientervaring', count(*) from enquete_antwoord where enquete = 'clientervaring'
  union all select 'loketbezoek', count(*) from enquete_antwoord where enquete = 'loketbezoek'
  union all select 'planbetrokkenen', count(*) from enquete_antwoord where enquete = 'planbetrokkenen'
)
select distinct kind from delivery join filled using (kind) where rows_accepted > 0 and n = 0 order by all;
