create temp view stg_iv3 as
select regio as gemeente, jaar, verslagsoort, taakveld, lasten, baten, plaatsing, rank, delivery, row_number
from raw_iv3;
