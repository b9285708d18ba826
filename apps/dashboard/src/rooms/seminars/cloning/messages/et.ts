export const et = {
  'seminars.clone.open': 'Loo järgmine seminar …',
  'seminars.clone.title': 'Järgmine seminar selle järgi',
  'seminars.clone.intro':
    'Uus mustand saab samad korraldajad, ruumid, päevakorra, eesmärgi ja ettevalmistuse nimekirja; kõik kuupäevad nihkuvad sama võrra. Kutsed ja vastused jäävad siia, kaaskorraldajalt küsitakse uuesti. Välja jäävad inimesed, kes on vahepeal lahkunud, ja ettekandjad, kes esinevad sel ajal mujal.',
  'seminars.clone.startsOn': 'Esimene päev',
  'seminars.clone.submit': 'Loo järgmine seminar',
  'seminars.clone.done': 'Järgmine seminar on mustandina olemas.',
  'seminars.clone.from': 'Eelmine kord',
  'seminars.clone.occurrence': '{series}, {number}. kord',
} as const;
