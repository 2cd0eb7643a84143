create temp view stg_planbetrokkenen as
select
  gemeente,
  "Jaar" as jaar,
  "Respondent" as respondent_id,
  "Weet wat verwacht wordt" as weet_wat_verwacht_wordt,
  "Vertrouwen in plan" as vertrouwen_in_plan,
  "Samen gemaakt" as samen_gemaakt,
  delivery,
  row_number
from raw_planbetrokkenen;
