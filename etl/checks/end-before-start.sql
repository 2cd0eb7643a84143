select 'traject' as mart, delivery, row_number from traject where einde < start
union all
select 'uitkering', delivery, row_number from uitkering where einde < ingang
union all
select 'aanvraag_inkomen', delivery, row_number from aanvraag_inkomen where besluit < aanvraag
union all
select 'ondertoezichtstelling', delivery, row_number from ondertoezichtstelling where einde < start
union all
select 'plan', delivery, row_number from plan where einde < start
union all
select 'beleidsinformatie_jeugd', delivery, row_number from beleidsinformatie_jeugd where einde < start
union all
select 'wachttijd', delivery, row_number from wachttijd where start < contact or afgesloten < contact
order by all;
