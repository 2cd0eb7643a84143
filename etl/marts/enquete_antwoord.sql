insert into enquete_antwoord by name
select gemeente, 'clientervaring' as enquete, jaar, null::integer as kwartaal, respondent_id, vraag, antwoord, wet,
  leeftijdsgroep, geslacht, wijk, delivery, row_number
from stg_clientervaring
unpivot include nulls (
  antwoord for vraag in (wist_waar_hulp, toegang_niet_belemmerend, beter_redden, weet_clientondersteuning)
);

insert into enquete_antwoord by name
select gemeente, 'loketbezoek' as enquete, jaar, kwartaal, respondent_id, 'tevredenheid' as vraag,
  tevredenheid as antwoord, null::text as wet, leeftijdsgroep, geslacht, wijk, delivery, row_number
from stg_loketbezoek;

insert into enquete_antwoord by name
select gemeente, 'planbetrokkenen' as enquete, jaar, null::integer as kwartaal, respondent_id, vraag, antwoord,
  null::text as wet, null::text as leeftijdsgroep, null::text as geslacht, null::text as wijk, delivery, row_number
from stg_planbetrokkenen
unpivot include nulls (antwoord for vraag in (weet_wat_verwacht_wordt, vertrouwen_in_plan, samen_gemaakt));
