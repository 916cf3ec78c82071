import type { Messages } from './en.ts';

/** German. */
export const de = {
  'draft.amount-unknown': 'Betrag?',
  'draft.sure': '{percent, number, percent} sicher',
  'draft.remembered': 'wie du es zuvor gewählt hast',
  'draft.choose': 'Tippe zum Speichern auf die Kategorie.',
  'draft.split': 'geteilt durch {people, plural, one {# Person} other {# Personen}}: je <b>{share}</b>',
  'draft.paid-by': 'bezahlt von {name}',
  'draft.batch': '{count, plural, one {# Ausgabe} other {# Ausgaben}} in deiner Nachricht.',
  'draft.cancelled': 'Verworfen: {what}',
  'draft.expired': 'Abgelaufen: {what}. Schick es zum Speichern noch einmal.',

  'note.unpriced-line': 'Eine Zeile hat keinen eigenen Betrag.',
  'note.several-amounts': 'Mehrere Zahlen könnten der Betrag sein.',
  'note.ambiguous-currency': 'Das Zeichen steht für mehrere Währungen: {currency} angenommen.',
  'note.unit-price': 'Das ist vielleicht nur der Preis eines Stücks.',
  'note.not-spending': 'Das liest sich wie eine Erstattung oder Überweisung.',
  'note.too-many-decimals': 'Der Betrag hat mehr Nachkommastellen als {currency}.',
  'note.ambiguous-date': 'Das Datum lässt sich auf zwei Arten lesen.',
  'note.future-date': 'Das Datum liegt in der Zukunft.',
  'note.model-disagrees': 'Das Modell las es anders: prüfe Betrag und Datum.',
  'note.model-unavailable': 'Das Modell hat nicht geantwortet; die Kategorie ist geraten.',

  'card.moved': '✏️ {what} – siehe unten',

  'ask.in-group': 'Antworte auf diese Nachricht.',
  'ask.amount': 'Wie viel war es?',
  'ask.which-amount': 'Welche Zahl ist der Betrag?',
  'ask.date': 'Dieser Tag liegt in der Zukunft. Wann war es?',
  'ask.currency': 'Welche Währung? Tippe auf eine oder schreib ihr Kürzel.',
  'ask.description': 'Was war es? Schreib ein paar Wörter.',
  'ask.new-amount': 'Schreib den richtigen Betrag.',
  'ask.new-date': 'Schreib den richtigen Tag: gestern, 3. Mai, 2026-05-03.',
  'ask.waiting': 'Der Entwurf wartet auf deine Antwort. /cancel lässt ihn, wie er ist.',

  'button.more': 'Mehr …',
  'button.back': '‹ Zurück',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Ändern',
  'button.cancel': '✖️ Verwerfen',
  'button.save-all': '✅ Alle speichern ({count})',
  'button.cancel-all': '✖️ Alle verwerfen',
  'button.undo': '↩️ Rückgängig',
  'button.restore': '♻️ Wiederherstellen',
  'button.amount': 'Betrag',
  'button.currency': 'Währung',
  'button.date': 'Datum',
  'button.category': 'Kategorie',
  'button.description': 'Beschreibung',
  'button.today': 'Heute',
  'button.yesterday': 'Gestern',
  'button.keep-date': '{date} behalten',
  'button.done': 'Fertig',

  'saved.title': 'Gespeichert',
  'saved.automatically': 'Für dich gespeichert',
  'saved.edited': 'Geändert',
  'saved.removed': 'Entfernt',
  'saved.needs-review': 'zu prüfen',

  'answer.saved': 'Gespeichert',
  'answer.already-saved': 'Das ist schon gespeichert.',
  'answer.cancelled': 'Verworfen',
  'answer.expired': 'Das ist abgelaufen. Schick es noch einmal.',
  'answer.foreign': 'Das gehört jemand anderem.',
  'answer.removed': 'Entfernt',
  'answer.restored': 'Wiederhergestellt',
  'answer.nothing-changed': 'Hier gibt es nichts zu ändern.',
  'answer.all-saved': '{count, plural, one {# gespeichert} other {# gespeichert}}',
  'answer.some-asked': '{count, plural, one {Zu # gibt es noch eine Frage.} other {Zu # gibt es noch Fragen.}}',

  'refused.blank': 'Da steht kein Text. Schreib, was du ausgegeben hast: <i>Kaffee 4,50</i>',
  'refused.too-short': 'Sag mir, was du ausgegeben hast: <i>Kaffee 4,50</i>',
  'refused.too-long': 'Das ist zu lang: Ich lese höchstens 500 Zeichen.',
  'refused.script': 'Das sieht nach Programmcode aus, den ich nicht lese.',
  'refused.zero-amount': 'Der Betrag ist null. Wie viel war es?',
  'refused.negative-amount': 'Schreib ohne Minuszeichen, was du ausgegeben hast.',
  'refused.amount-too-large': 'Dieser Betrag ist zu groß, um ihn zu speichern.',
  'refused.not-text': 'Ich lese Text. Schreib, was du ausgegeben hast: <i>Kaffee 4,50</i>',
  'refused.reply-elsewhere': 'Antworte auf die Nachricht, die die Ausgabe zeigt.',
  'refused.correction':
    'Darin habe ich keine Korrektur gefunden. Schreib einen Betrag, einen Tag, eine Kategorie oder eine Währung.',
  'refused.amount': 'Darin habe ich keinen Betrag gefunden. Schreib ihn so: <i>5,40</i>, oder /cancel.',
  'refused.date':
    'Darin habe ich keinen Tag gefunden. Schreib ihn so: <i>gestern</i> oder <i>2026-05-03</i>, oder /cancel.',
  'refused.currency': 'Diese Währung kenne ich nicht. Schreib ihr Kürzel, zum Beispiel <i>EUR</i>, oder /cancel.',
  'refused.description': 'Eine Beschreibung hat 1 bis 500 Zeichen.',
  'refused.decimals':
    '{currency} hat {decimals, plural, =0 {keine Nachkommastellen} one {# Nachkommastelle} other {# Nachkommastellen}}.',
  'refused.category': 'Diese Kategorie gibt es nicht mehr zur Auswahl.',
  'refused.gone': 'Diese Ausgabe gibt es nicht mehr.',

  'talk.greeting': 'Hallo {name}! 👋',
  'talk.farewell': 'Bis bald, {name}! 👋',
  'talk.thanks': 'Gern geschehen! 😊',
  'talk.question': 'Ich behalte im Blick, was du ausgibst; /report zeigt es. 🙂',
  'talk.hint': 'Schreib mir, was du ausgegeben hast: <i>Kaffee 4,50</i>. /help zeigt, was ich noch kann.',
  'talk.unsaved':
    '{count, plural, =1 {Noch nicht gespeichert: {what}. Tippe zum Speichern auf die Kategorie, oder auf {cancel}.} other {# Ausgaben sind noch nicht gespeichert. Tippe auf {all}, oder bei jeder auf die Kategorie.}}',

  'trouble.failed': 'Hier ging etwas schief; nichts wurde geändert. Bitte versuch es noch einmal.',
  'trouble.not-made': 'Die Datei oder das Bild ließ sich nicht erstellen. Bitte frag noch einmal danach.',
  'trouble.expired': 'Diese Schaltfläche ist abgelaufen.',
  'trouble.unknown-command': 'Diesen Befehl kenne ich nicht. /help zeigt die, die ich kenne.',
  'trouble.meant-command': 'Meintest du /{command}?',
  'trouble.private-only': 'Das geht nur im privaten Chat mit mir.',

  'refused.stranger': 'Dieser Bot ist privat. Bitte den Besitzer um eine Einladung.',

  'day.today': 'heute',
  'day.yesterday': 'gestern',

  'category.food-dining': 'Essen & Trinken',
  'category.groceries': 'Lebensmittel',
  'category.transport': 'Mobilität',
  'category.travel': 'Reisen',
  'category.housing': 'Wohnen',
  'category.utilities': 'Nebenkosten',
  'category.health': 'Gesundheit',
  'category.entertainment': 'Freizeit',
  'category.shopping': 'Shopping',
  'category.education': 'Bildung',
  'category.subscriptions': 'Abos',
  'category.personal-care': 'Körperpflege',
  'category.gifts-donations': 'Geschenke & Spenden',
  'category.insurance': 'Versicherungen',
  'category.fees-charges': 'Gebühren',
  'category.other': 'Sonstiges',

  'command.recent': 'die letzten Ausgaben',
  'command.find': 'Ausgaben suchen: Wörter, ein Betrag, eine Kategorie, ein Monat',
  'command.report': 'was ausgegeben wurde: Woche, Monat, Jahr oder 2026-03',
  'command.categories': 'Kategorien ansehen und ändern',
  'command.rules': 'was ich von dir gelernt habe',
  'command.export': 'alle Ausgaben als Datei: csv oder json; Monat, Jahr oder alles',
  'command.undo': 'die letzte Ausgabe zurücknehmen',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Neue',
  'button.rename': 'Name',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Archivieren',
  'button.unarchive': 'Zurückholen',
  'button.picture': '📊 Diagramm',
  'button.review': '⚠️ {count} prüfen',

  'list.page': 'Seite {page} von {pages}',
  'list.somebody': 'jemand',

  'recent.title': '<b>Die letzten Ausgaben</b>',
  'recent.empty': 'Es gibt noch keine Ausgaben. Schreib, was du ausgegeben hast: <i>Kaffee 4,50</i>',
  'recent.empty-group':
    'Es gibt noch keine Ausgaben. Erwähne mich mit dem, was du ausgegeben hast: <i>@{bot} Pizza 24</i>',
  'recent.review-title': '<b>Zu prüfen</b>',
  'recent.review-empty': 'Es gibt nichts mehr zu prüfen. 👌',

  'find.what':
    'Wonach soll ich suchen? Zum Beispiel <i>/find Kaffee</i>, <i>/find 4,50</i>, <i>/find Lebensmittel März</i>.',
  'find.found': '{count, plural, one {# Ausgabe} other {# Ausgaben}}',
  'find.nothing': 'Zu {query} habe ich nichts gefunden.',

  'period.week': 'Woche',
  'period.month': 'Monat',
  'period.year': 'Jahr',
  'period.all': 'alles',

  'report.which':
    'Welche Zeit? Zum Beispiel <i>/report Woche</i>, <i>/report Monat</i>, <i>/report Jahr</i> oder <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, bisher',
  'report.nothing': 'Es wurde nichts ausgegeben.',
  'report.count': '{count, plural, one {# Ausgabe} other {# Ausgaben}}',
  'report.change': '{change} gegenüber {period} ({total})',
  'report.new': '{period}: nichts in dieser Währung.',
  'report.others': '{count, plural, one {# weitere} other {# weitere}}',
  'report.chart-subtitle': '{total} ({currency}) in {count, plural, one {# Ausgabe} other {# Ausgaben}}',

  'export.which':
    'Welche Datei? Zum Beispiel <i>/export</i>, <i>/export json</i>, <i>/export csv Monat</i> oder <i>/export 2026-03</i>.',
  'export.nothing': 'Es gibt nichts zu exportieren.',
  'export.caption': '{count, plural, one {# Ausgabe} other {# Ausgaben}}',

  'undo.nothing': 'Es gibt nichts von dir zurückzunehmen.',

  'rules.title':
    '<b>Was ich gelernt habe</b>\n{count, plural, one {# Regel kommt} other {# Regeln kommen}} aus deinen Entscheidungen. 🗑️ vergisst eine.',
  'rules.empty': 'Ich habe noch nichts gelernt. Das tue ich, wenn du eine Kategorie wählst.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '„{words}“',
  'rules.forgotten': 'Vergessen: {words}',
  'rules.gone': 'Das war schon vergessen.',

  'categories.title':
    '<b>Kategorien</b>\n{count, plural, one {# in Gebrauch} other {# in Gebrauch}}{archived, plural, =0 {} other {, # archiviert (🗄️)}}. Tippe zum Ändern auf eine.',
  'categories.none': 'Eine Kategorie „{name}“ gibt es nicht.',
  'categories.is-archived': 'Archiviert: Ihre Ausgaben behalten sie, und keine neue bekommt sie.',
  'categories.ask-name': 'Wie heißt die neue Kategorie? Davor darf ein Emoji stehen: <i>🐕 Haustiere</i>',
  'categories.ask-new-name': 'Wie soll sie heißen? Davor darf ein Emoji stehen: <i>🐕 Haustiere</i>',
  'categories.ask-emoji': 'Welches Emoji soll sie haben? Schick eines.',
  'categories.bad-name':
    'Das ist kein Name für eine Kategorie: Er braucht Buchstaben und hat höchstens 60 Zeichen. Wie soll sie heißen? /cancel bricht ab.',
  'categories.bad-emoji': 'Das ist kein einzelnes Emoji. Schick nur eines, oder /cancel.',
  'categories.taken': '{category} gibt es schon. Wähle einen anderen Namen, oder /cancel.',
  'categories.taken-archived':
    '{category} gibt es schon, archiviert: Du kannst sie zurückholen. Wähle einen anderen Namen, oder /cancel.',
  'categories.added': 'Neu: {category}',
  'categories.changed': 'Geändert: {category}',
  'categories.archived': 'Archiviert',
  'categories.last': 'Das ist die letzte in Gebrauch, und jede Ausgabe braucht eine. Leg zuerst eine andere an.',
  'categories.gone': 'Diese Kategorie gibt es nicht mehr.',

  'command.start': 'wie das hier geht',
  'command.help': 'was ich kann',
  'command.currency': 'die Währung von Beträgen ohne Währung',
  'command.timezone': 'deine Zeitzone',
  'command.language': 'was ich spreche',
  'command.settings': 'Währung, Zeitzone, Sprache, Haushaltsbuch',
  'command.cancel': 'meine Frage fallen lassen',
  'command.invite': 'deine Ausgaben mit jemandem teilen',
  'command.leave': 'ein geteiltes Haushaltsbuch verlassen',
  'command.token': 'ein Token für Programme, die die API nutzen',
  'command.deleteme': 'alles löschen, was ich von dir habe',

  'button.time-zone': 'Zeitzone',
  'button.language': 'Sprache',
  'button.auto-save-on': 'Klare Fälle ohne Tippen speichern',
  'button.auto-save-off': 'Immer auf mein Tippen warten',
  'button.switch-ledger': 'Wechseln zu: {ledger}',
  'button.join': '✅ Beitreten',
  'button.decline': '✖️ Nein, danke',
  'button.leave': 'Verlassen',
  'button.stay': 'Bleiben',
  'button.token-read': '👁 Darf lesen',
  'button.token-write': '✏️ Darf lesen und schreiben',
  'button.delete-message': '🗑️ Diese Nachricht jetzt löschen',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    'Hallo {name}! Schreib mir mit deinen Worten, was du ausgegeben hast:\n<i>Kaffee 4,50</i>\n<i>Lebensmittel 32,10 gestern</i>\nIch finde Betrag, Tag und Kategorie, und ein Tippen speichert es. /help zeigt, was ich noch kann.',
  'start.owner':
    'Hallo {name}! Dieser Bot gehört jetzt dir: Niemand sonst kommt hinein, den du nicht mit <code>/invite bot</code> einlädst.\nSchreib mir mit deinen Worten, was du ausgegeben hast:\n<i>Kaffee 4,50</i>\n<i>Lebensmittel 32,10 gestern</i>\nIch finde Betrag, Tag und Kategorie, und ein Tippen speichert es. /help zeigt, was ich noch kann.',
  'start.first':
    'Beträge ohne Währung nehme ich als <b>{currency}</b>. Tippe auf eine andere, wenn du meist darin zahlst. „Heute“ ist der Tag von <b>{zone}</b>; /timezone ändert das.',
  'start.group':
    'Ich führe die Ausgaben von <b>{ledger}</b>, die hier alle teilen. Erwähne mich: <i>@{bot} Pizza 24</i>, oder antworte auf eine meiner Nachrichten.',

  'help.private':
    'Schreib, was du ausgegeben hast: <i>Kaffee 4,50</i>, <i>Taxi 12 USD gestern</i>, gern mehrere Zeilen auf einmal. Antworte auf eine meiner Nachrichten, um sie zu berichtigen: <i>nein, 5,40</i>.',
  'help.group':
    'Erwähne mich mit dem, was du ausgegeben hast, oder antworte auf eine meiner Nachrichten, um sie zu berichtigen: <i>nein, 5,40</i>. Alle hier teilen die Ausgaben.',

  'currency.ask':
    'Ein Betrag ohne Währung gilt als <b>{code}</b> ({name}). Tippe auf eine andere, oder schreib ihr Kürzel, ihr Zeichen oder ihren Namen.',
  'currency.which': 'Welche davon?',
  'currency.set': 'Ein Betrag ohne Währung gilt jetzt als <b>{code}</b> ({name}).',
  'currency.unknown': 'Ich kenne keine Währung „{text}“. Schreib ihr Kürzel, zum Beispiel <i>EUR</i>, oder /cancel.',
  'currency.not-in-use':
    '„{text}“ ist heute keine gültige Währung. Ich kenne die aus ISO 4217: keine alten und keine Kryptowährungen. Schreib eine andere, oder /cancel.',

  'timezone.ask':
    'Deine Zeitzone ist <b>{zone}</b>, dort ist es jetzt {time}. Schreib deine Stadt, oder was deine Uhr zeigt, zum Beispiel <i>14:35</i>.',
  'timezone.which': 'Was davon liegt dir am nächsten?',
  'timezone.set': 'Deine Zeitzone ist <b>{zone}</b>, dort ist es jetzt {time}.',
  'timezone.unknown':
    'Ich kenne keinen Ort „{text}“. Schreib eine größere Stadt in der Nähe, oder was deine Uhr zeigt, zum Beispiel <i>14:35</i>; oder /cancel.',

  'language.ask': 'Welche Sprache soll ich sprechen?',
  'language.unknown': '„{text}“ spreche ich nicht. Welche Sprache soll es sein? Tippe auf eine, oder /cancel.',
  'language.set': 'Ich spreche jetzt {language} mit dir.',

  'settings.title':
    '<b>Einstellungen</b>\nWährung: {currency}\nSummen: {totals}\nZeitzone: {zone}\nSprache: {language}\nSpeichern: {autoSave, select, on {klare Fälle ohne Tippen} other {immer erst, wenn du tippst}}\nBuch: {ledger}',
  'settings.ledger-gone': 'In diesem Haushaltsbuch bist du nicht mehr.',

  'ledger.personal': 'dein eigenes',
  'ledger.personal-of': 'Haushaltsbuch von {name}',
  'ledger.shared': '{name} (mit {people})',
  'ledger.and-others': '{people} und {count, plural, one {# weiteren Person} other {# weiteren}}',

  'cancel.done': 'In Ordnung, vergessen wir das.',
  'cancel.nothing': 'Gerade ist keine Frage offen.',

  'invite.ledger-link':
    'Wer diesen Link innerhalb von 48 Stunden zuerst öffnet, kann deinem Haushaltsbuch beitreten. Ihr seht dann beide alle Ausgaben darin:\n{link}',
  'invite.bot-link':
    'Wer diesen Link innerhalb von 48 Stunden zuerst öffnet, kann diesen Bot mit einem eigenen Haushaltsbuch nutzen:\n{link}',
  'invite.only-listed': 'Wer eintritt, muss auch auf der Liste des Betreibers stehen.',
  'invite.listed': 'Der Betreiber führt eine Liste, wer diesen Bot nutzen darf; eine Einladung ändert daran nichts.',
  'invite.owner-only': 'Nur der Besitzer kann zu diesem Bot einladen. /invite teilt dein Haushaltsbuch.',
  'invite.group': 'Alle in dieser Gruppe teilen schon ihr Haushaltsbuch.',
  'invite.offer':
    '{inviter} lädt dich ein: <b>{ledger}</b>. Wenn du beitrittst, kommt von nun an dorthin, was du ausgibst, und die anderen sehen es. /settings führt zu deinem eigenen zurück.',
  'invite.joined':
    'Du bist jetzt dabei: <b>{ledger}</b>. Was du schreibst, kommt dorthin. /settings führt zu deinem eigenen Haushaltsbuch zurück, /leave aus diesem hinaus.',
  'invite.declined': 'Du bist nicht beigetreten.',
  'invite.already-in': 'Du bist schon dabei: {ledger}. /settings wechselt zwischen deinen Haushaltsbüchern.',
  'invite.gone': 'Diese Einladung wurde schon benutzt oder ist abgelaufen. Bitte um eine neue.',

  'leave.ask':
    '<b>{ledger}</b> verlassen? Was du ausgegeben hast, bleibt dort. Was du dort nicht gespeichert hast, wird verworfen.',
  'leave.done': 'Du hast <b>{ledger}</b> verlassen und bist wieder in deinem eigenen Haushaltsbuch.',
  'leave.stayed': 'Du bleibst.',
  'leave.personal': 'Das ist dein eigenes Haushaltsbuch. /settings wechselt zu einem geteilten; dort geht /leave.',
  'leave.last':
    'Sonst ist niemand in diesem Haushaltsbuch: Ohne dich wäre es verloren. /settings wechselt zu einem anderen.',
  'leave.gone': 'In diesem Haushaltsbuch bist du nicht mehr.',
  'leave.group':
    'Das ist das Haushaltsbuch der Gruppe: Wer hier schreibt, gehört dazu. Wer die Gruppe verlässt, verlässt auch das Buch.',

  'token.ask':
    'Mit einem Token kann ein Programm in deinem Namen über die API auf deine Ausgaben zugreifen. Wer es hat, kann das: Hüte es wie ein Passwort. Es wird einmal gezeigt, eine Minute lang. <code>/token list</code> zeigt, welche du hast.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nKopiere es jetzt: Diese Nachricht wird in {seconds} Sekunden gelöscht. Es gilt {days} Tage; <code>/token list</code> widerruft es.',
  'token.made-already': 'Diese Nachricht hat ihr Token schon gegeben. /token gibt ein neues.',
  'token.none': 'Es gibt keine Tokens.',
  'token.list':
    '<b>Tokens</b>\n{count, plural, one {# Token lässt} other {# Tokens lassen}} Programme auf deine Ausgaben zugreifen. 🗑️ widerruft eines.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {liest} other {liest und schreibt}}, angelegt {made}, {used, select, never {nie benutzt} other {zuletzt benutzt {lastUsed}}}',
  'token.revoked': 'Widerrufen',

  'button.admit': '✅ Zulassen',
  'button.refuse': '✖️ Nein',
  'invite.owner-decides':
    'Wer diesen Bot noch nicht benutzt, den muss der Besitzer zulassen; er wird gefragt, sobald der Link geöffnet wird.',
  'admission.asked':
    '{inviter} lädt dich ein. Dieser Bot ist privat: Der Besitzer ist gefragt, ob du ihn benutzen darfst. Ich schreibe dir, sobald er zustimmt.',
  'admission.request':
    '<b>{name}</b> hat eine Einladung zum Haushaltsbuch von {inviter} geöffnet und benutzt diesen Bot noch nicht. Zulassen? Dazu gehört auch ein eigenes Haushaltsbuch; deines bleibt verborgen.',
  'admission.admitted': '✅ {name} darf diesen Bot jetzt benutzen.',
  'admission.declined': '✖️ {name} bleibt draußen.',
  'admission.welcome':
    'Der Besitzer dieses Bots hat dich zugelassen. 👋 Schreib mir, was du ausgegeben hast: <i>Kaffee 4,50</i>. /help zeigt, was ich sonst noch kann.',
  'admission.refused': 'Der Besitzer dieses Bots hat dich nicht zugelassen.',

  'worth.none': 'noch kein Kurs',
  'button.rate': '💱 Kurs',
  'rate.source-person': 'für diese Ausgabe angegeben',
  'rate.source-ledger': 'ein eigener Kurs dieses Haushaltsbuchs',
  'rate.source-ecb': 'Europäische Zentralbank',
  'rate.hint': 'Ein anderer? Antworte: Kurs 4,31',
  'rate.none': 'Von {from} in {into} ist noch kein Kurs bekannt.',
  'rate.which': 'Das kann man auf zwei Arten lesen. Welcher Kurs war es?',
  'rate.nothing': 'Diese Ausgabe ist in {currency}, wie die Summen ihres Haushaltsbuchs: Es gibt nichts umzurechnen.',
  'rate.other-currency':
    'Die Summen dieses Haushaltsbuchs sind in {into}: Schreib, wie viele {into} ein {from} war, etwa <i>Kurs 4,31</i>.',
  'ask.rate': 'Ich kenne noch keinen Kurs. Wie viele {into} war ein {from}? Schreib es etwa so: <i>4,31</i>.',
  'refused.rate':
    'Darin konnte ich keinen Kurs lesen. Schreib ihn etwa so: <i>Kurs 4,31</i>, mehr als 0 und mit höchstens 15 Nachkommastellen.',

  'report.as-spent': 'So wurde ausgegeben:',
  'report.unconverted': 'Nicht in der Summe, weil noch kein Kurs bekannt ist:',
  'report.not-yet': 'Noch nicht in der Summe:',
  'report.new-total': 'In {period} gibt es nichts zum Vergleichen.',
  'report.following': '⏳ Die Summen sind jetzt in {currency}: {done} von {total} Ausgaben sind umgerechnet.',
  'button.report-in': '💱 In {currency}',

  'base.ask':
    'Die Summen dieses Haushaltsbuchs sind in <b>{before}</b>. Sollen sie auch in <b>{currency}</b> sein? Frühere Ausgaben werden dann mit den Kursen ihrer Tage umgerechnet, und Kurse, die für einzelne Ausgaben angegeben wurden, entfallen.',
  'base.set':
    'Die Summen sind jetzt in <b>{currency}</b>.{count, plural, =0 {} one { # Ausgabe wird umgerechnet; /report sagt, wie weit das ist.} other { # Ausgaben werden umgerechnet; /report sagt, wie weit das ist.}}',
  'base.stays': 'Die Summen bleiben in <b>{currency}</b>.',
  'base.owner-only': 'Nur wem dieses Haushaltsbuch gehört, kann die Währung seiner Summen ändern.',
  'button.base-change': '✅ Summen in {currency}',
  'button.base-keep': 'Bei {currency} bleiben',

  'delete-me.ask':
    'Das löscht alles, was ich von dir habe: dein eigenes Haushaltsbuch mit allen Ausgaben, Kategorien und Regeln, deine Einstellungen, Tokens und Entwürfe. In geteilten Haushaltsbüchern bleibt, was du ausgegeben hast, ohne deinen Namen und deine Worte. Nichts davon lässt sich zurückholen; /export gibt dir vorher eine Kopie.\nWenn du das willst, schreib <b>{word}</b>. Alles andere lässt alles, wie es ist.',
  'delete-me.word': 'LÖSCHEN',
  'delete-me.kept': 'Alles bleibt, wie es ist.',
  'delete-me.done': 'Alles, was ich von dir hatte, ist gelöscht. Mach’s gut! 👋',
} as const satisfies Messages;
