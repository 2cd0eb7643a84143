/**
 * From and until when care runs, for every indicator over the mart traject: no document of the gemeente says it
 * (interpretatie). `etl/marts/traject.sql` and the staging of its three systems do as it says.
 */
export const whenCareRuns =
  'Zorg begint op de dag die de aanbieder meldt. Bij een pgb meldt geen aanbieder de start. Dan nemen wij de ingangsdatum van de toewijzing. Zorg zonder stop eindigt op de einddatum van de toewijzing. Soms ligt het einde voor de start. Dan eindigt de zorg op de dag van de start, en loopt zij dus geen dag. Soms zeggen bestanden iets anders over dezelfde zorg. Dan gaat het bericht van de aanbieder voor Zorgned, en Zorgned voor de export van de backoffice.';
