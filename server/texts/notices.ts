import type { NoticeKind } from '../notices/notice.ts';

/** What people are told of by notices and by mail: names and dates, never a figure. */
export const noticeTexts = {
  kinds: {
    signaal: 'Een signaal: een cijfer wijkt af van eerdere kwartalen',
    levering: 'Een levering die te laat is of is geweigerd',
    rapport: 'Een rapport dat binnen tien dagen klaar moet zijn',
  } satisfies Record<NoticeKind, string>,
  signal: (name: string, period: string) => `Nieuw signaal: ${name}, ${period}`,
  inventedSignal: (name: string, period: string) => `Nieuw signaal in verzonnen cijfers: ${name}, ${period}`,
  late: (title: string, day: string) => `Te laat: ${title}. Verwacht op ${day}`,
  refused: (title: string) => `Geweigerd: een bestand van de soort ${title}`,
  refusedUnknown: 'Geweigerd: een bestand dat het dashboard niet kent',
  refusedSent: 'Geweigerd: een bestand dat op de pagina Leveren is gestuurd',
  due: (moment: string, day: string) => `${moment} moet uiterlijk ${day} klaar zijn`,
  mail: {
    subject: (count: number) => `Dashboard Sociaal Domein: ${count} nieuwe berichten`,
    intro: 'Op het dashboard Sociaal Domein staat iets nieuws voor u.',
    why: 'In deze mail staan geen cijfers. Die ziet u op het dashboard.',
    stop: 'U krijgt deze mail, omdat u dat hebt gekozen. Op deze pagina zet u mail uit:',
  },
};
