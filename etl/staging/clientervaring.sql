create temp view stg_clientervaring as
select
  gemeente,
  "Jaar" as jaar,
  -- Wmo and Jeugd are two surveys that number their respondents apart.
  "Wet" || ' ' || "Respondent" as respondent_id,
  "Wet" as wet,
  "Leeftijdsgroep" as leeftijdsgroep,
  "Geslacht" as geslacht,
  "Woonplaats" as wijk,
  "Wist waar hulp" as wist_waar_hulp,
  "Toegang niet belemmerend" as toegang_niet_belemmerend,
  "Beter redden" as beter_redden,
  case "Weet cliëntondersteuning" when true then 'ja' when false then 'nee' end as weet_clientondersteuning,
  delivery,
  row_number
from raw_clientervaring;
