create temp view stg_voorveld_rapportage as
select
  gemeente,
  "Jaar" as jaar,
  "Kwartaal" as kwartaal,
  "Partnercode" as partner,
  "Maatstaf" as maatstaf,
  "Norm gehaald" as gehaald,
  "Totaal" as totaal,
  delivery,
  row_number
from raw_voorveld_rapportage;
