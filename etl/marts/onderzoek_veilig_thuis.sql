-- The neighbours in the region's file are not ours to show.
insert into onderzoek_veilig_thuis by name
select * exclude (gemeente_onderzoek) from stg_veilig_thuis where gemeente_onderzoek = gemeente;
