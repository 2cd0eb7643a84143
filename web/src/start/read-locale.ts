/** What a page says in numbers, dates and lists, asked once: the whole process then has what it needs of Dutch. */
new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1 }).formatToParts(1.5);
new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).formatToParts(1.5);
new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(0);
new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(['a', 'b']);
postMessage('read');
