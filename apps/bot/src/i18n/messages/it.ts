import type { Messages } from './en.ts';

/** Italian. */
export const it = {
  'draft.amount-unknown': 'importo?',
  'draft.sure': 'certezza {percent, number, percent}',
  'draft.remembered': 'come hai scelto prima',
  'draft.choose': 'Tocca la categoria per salvare.',
  'draft.split': 'diviso tra {people, plural, one {# persona} other {# persone}}: <b>{share}</b> a testa',
  'draft.paid-by': 'ha pagato {name}',
  'draft.batch': '{count, plural, one {# spesa} other {# spese}} nel tuo messaggio.',
  'draft.cancelled': 'Scartata: {what}',
  'draft.expired': 'Scaduta: {what}. Inviala di nuovo per salvarla.',

  'note.unpriced-line': 'Una riga non ha un importo suo.',
  'note.several-amounts': 'Più di un numero potrebbe essere l’importo.',
  'note.ambiguous-currency': 'Il segno vale per più valute: ho preso {currency}.',
  'note.unit-price': 'Forse è il prezzo di un solo pezzo.',
  'note.not-spending': 'Sembra un rimborso o un bonifico.',
  'note.too-many-decimals': 'L’importo ha più decimali di {currency}.',
  'note.ambiguous-date': 'La data si può leggere in due modi.',
  'note.future-date': 'La data è nel futuro.',
  'note.model-disagrees': 'Il modello ha letto altro: controlla importo e data.',
  'note.model-unavailable': 'Il modello non ha risposto: la categoria è un’ipotesi.',

  'card.moved': '✏️ {what} – vedi sotto',

  'ask.in-group': 'Rispondi a questo messaggio.',
  'ask.amount': 'Quanto hai speso?',
  'ask.which-amount': 'Quale di questi è l’importo?',
  'ask.date': 'Quel giorno deve ancora venire. Quando è stato?',
  'ask.currency': 'Quale valuta? Toccane una o scrivi il suo codice.',
  'ask.description': 'Che cos’era? Scrivi qualche parola.',
  'ask.new-amount': 'Scrivi l’importo giusto.',
  'ask.new-date': 'Scrivi il giorno giusto: ieri, 3 maggio, 2026-05-03.',
  'ask.waiting': 'La bozza aspetta la tua risposta. /cancel la lascia com’è.',

  'button.more': 'Altro…',
  'button.back': '‹ Indietro',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Modifica',
  'button.cancel': '✖️ Scarta',
  'button.save-all': '✅ Salva tutto ({count})',
  'button.cancel-all': '✖️ Scarta tutto',
  'button.undo': '↩️ Annulla',
  'button.restore': '♻️ Ripristina',
  'button.amount': 'Importo',
  'button.currency': 'Valuta',
  'button.date': 'Data',
  'button.category': 'Categoria',
  'button.description': 'Descrizione',
  'button.today': 'Oggi',
  'button.yesterday': 'Ieri',
  'button.keep-date': 'Lascia {date}',
  'button.done': 'Fatto',

  'saved.title': 'Salvata',
  'saved.automatically': 'Salvata per te',
  'saved.edited': 'Modificata',
  'saved.removed': 'Rimossa',
  'saved.needs-review': 'da controllare',

  'answer.saved': 'Salvata',
  'answer.already-saved': 'È già salvata.',
  'answer.cancelled': 'Scartata',
  'answer.expired': 'È scaduta. Inviala di nuovo.',
  'answer.foreign': 'Questo è di qualcun altro.',
  'answer.removed': 'Rimossa',
  'answer.restored': 'Ripristinata',
  'answer.nothing-changed': 'Qui non c’è niente da cambiare.',
  'answer.all-saved': '{count, plural, one {# salvata} other {# salvate}}',
  'answer.some-asked': '{count, plural, one {# ha ancora una domanda.} other {# hanno ancora una domanda.}}',

  'refused.blank': 'Non c’è testo. Scrivi quanto hai speso: <i>Caffè 4,50</i>',
  'refused.too-short': 'Dimmi quanto hai speso: <i>Caffè 4,50</i>',
  'refused.too-long': 'È troppo lungo: leggo al massimo 500 caratteri.',
  'refused.script': 'Sembra codice di programma, che non leggo.',
  'refused.zero-amount': 'L’importo è zero. Quanto hai speso?',
  'refused.negative-amount': 'Scrivi quanto hai speso senza il segno meno.',
  'refused.amount-too-large': 'Questo importo è troppo grande da salvare.',
  'refused.not-text': 'Leggo testo. Scrivi quanto hai speso: <i>Caffè 4,50</i>',
  'refused.reply-elsewhere': 'Rispondi al messaggio che mostra la spesa.',
  'refused.correction': 'Non ci ho trovato una correzione. Scrivi un importo, un giorno, una categoria o una valuta.',
  'refused.amount': 'Non ci ho trovato un importo. Scrivilo così: <i>5,40</i>, o /cancel.',
  'refused.date': 'Non ci ho trovato un giorno. Scrivilo così: <i>ieri</i> o <i>2026-05-03</i>, o /cancel.',
  'refused.currency': 'Non conosco questa valuta. Scrivi il suo codice, per esempio <i>EUR</i>, o /cancel.',
  'refused.description': 'Una descrizione ha da 1 a 500 caratteri.',
  'refused.decimals': '{currency} {decimals, plural, =0 {non ha decimali} one {ha # decimale} other {ha # decimali}}.',
  'refused.category': 'Questa categoria non è più disponibile.',
  'refused.gone': 'Questa spesa non c’è più.',

  'talk.greeting': 'Ciao {name}! 👋',
  'talk.farewell': 'A presto, {name}! 👋',
  'talk.thanks': 'Prego! 😊',
  'talk.question': 'Tengo il conto di quanto spendi; /report lo mostra. 🙂',
  'talk.hint': 'Scrivimi quanto hai speso: <i>Caffè 4,50</i>. /help mostra che altro so fare.',
  'talk.unsaved':
    '{count, plural, =1 {Non ancora salvato: {what}. Tocca la sua categoria per salvare, oppure {cancel}.} other {# spese non sono ancora salvate. Tocca {all}, oppure la categoria di ciascuna.}}',

  'trouble.failed': 'Qualcosa è andato storto; niente è cambiato. Riprova, per favore.',
  'trouble.not-made': 'Non è stato possibile creare il file o l’immagine. Chiedilo di nuovo, per favore.',
  'trouble.expired': 'Questo pulsante è scaduto.',
  'trouble.unknown-command': 'Non conosco questo comando. /help mostra quelli che conosco.',
  'trouble.meant-command': 'Volevi dire /{command}?',
  'trouble.private-only': 'Funziona solo in una chat privata con me.',

  'refused.stranger': 'Questo bot è privato. Chiedi un invito al proprietario.',

  'day.today': 'oggi',
  'day.yesterday': 'ieri',

  'category.food-dining': 'Cibo e ristoranti',
  'category.groceries': 'Supermercato',
  'category.transport': 'Trasporti',
  'category.travel': 'Viaggi',
  'category.housing': 'Casa',
  'category.utilities': 'Utenze',
  'category.health': 'Salute',
  'category.entertainment': 'Svago',
  'category.shopping': 'Acquisti',
  'category.education': 'Istruzione',
  'category.subscriptions': 'Abbonamenti',
  'category.personal-care': 'Cura personale',
  'category.gifts-donations': 'Regali e donazioni',
  'category.insurance': 'Assicurazioni',
  'category.fees-charges': 'Commissioni e tasse',
  'category.other': 'Altro',

  'command.recent': 'le ultime spese',
  'command.find': 'cercare spese: parole, un importo, una categoria, un mese',
  'command.report': 'quanto è stato speso: settimana, mese, anno o 2026-03',
  'command.categories': 'vedere e cambiare le categorie',
  'command.rules': 'quello che ho imparato da te',
  'command.export': 'tutte le spese in un file: csv o json; mese, anno o tutto',
  'command.undo': 'togliere l’ultima spesa',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Aggiungi',
  'button.rename': 'Nome',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Archivia',
  'button.unarchive': 'Ripristina',
  'button.picture': '📊 Grafico',
  'button.review': '⚠️ Controlla {count}',

  'list.page': 'pagina {page} di {pages}',
  'list.somebody': 'qualcuno',

  'recent.title': '<b>Le ultime spese</b>',
  'recent.empty': 'Non ci sono ancora spese. Scrivi quanto hai speso: <i>Caffè 4,50</i>',
  'recent.empty-group': 'Non ci sono ancora spese. Menzionami con quello che hai speso: <i>@{bot} pizza 24</i>',
  'recent.review-title': '<b>Da controllare</b>',
  'recent.review-empty': 'Non resta niente da controllare. 👌',

  'find.what': 'Che cosa cerco? Per esempio <i>/find caffè</i>, <i>/find 4,50</i>, <i>/find viaggi marzo</i>.',
  'find.found': '{count, plural, one {# spesa} other {# spese}}',
  'find.nothing': 'Non ho trovato niente per {query}.',

  'period.week': 'settimana',
  'period.month': 'mese',
  'period.year': 'anno',
  'period.all': 'tutto',

  'report.which':
    'Quale periodo? Per esempio <i>/report settimana</i>, <i>/report mese</i>, <i>/report anno</i> o <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, finora',
  'report.nothing': 'Non è stato speso niente.',
  'report.count': '{count, plural, one {# spesa} other {# spese}}',
  'report.change': '{change} rispetto a {period} ({total})',
  'report.new': '{period}: niente in questa valuta.',
  'report.others': '{count, plural, one {# altra} other {# altre}}',
  'report.chart-subtitle': '{total} ({currency}) in {count, plural, one {# spesa} other {# spese}}',

  'export.which':
    'Quale file? Per esempio <i>/export</i>, <i>/export json</i>, <i>/export csv mese</i> o <i>/export 2026-03</i>.',
  'export.nothing': 'Non c’è niente da esportare.',
  'export.caption': '{count, plural, one {# spesa} other {# spese}}',

  'undo.nothing': 'Non c’è niente di tuo da togliere.',

  'rules.title':
    '<b>Quello che ho imparato</b>\n{count, plural, one {# regola viene} other {# regole vengono}} dalle tue scelte. 🗑️ ne dimentica una.',
  'rules.empty': 'Non ho ancora imparato niente. Imparo quando scegli una categoria.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '«{words}»',
  'rules.forgotten': 'Dimenticato: {words}',
  'rules.gone': 'Era già dimenticato.',

  'categories.title':
    '<b>Categorie</b>\n{count, plural, one {# in uso} other {# in uso}}{archived, plural, =0 {} one {, # archiviata (🗄️)} other {, # archiviate (🗄️)}}. Toccane una per cambiarla.',
  'categories.none': 'Non c’è nessuna categoria «{name}».',
  'categories.is-archived': 'Archiviata: le sue spese la tengono, nessuna nuova la riceve.',
  'categories.ask-name': 'Come si chiama la nuova categoria? Davanti può stare un’emoji: <i>🐕 Animali</i>',
  'categories.ask-new-name': 'Come deve chiamarsi? Davanti può stare un’emoji: <i>🐕 Animali</i>',
  'categories.ask-emoji': 'Quale emoji deve avere? Inviane una.',
  'categories.bad-name':
    'Non è un nome di categoria: servono lettere, e al massimo 60 caratteri. Come deve chiamarsi? /cancel lascia stare.',
  'categories.bad-emoji': 'Non è un’emoji. Inviane una sola, o /cancel.',
  'categories.taken': 'C’è già {category}. Scegli un altro nome, o /cancel.',
  'categories.taken-archived': 'C’è già {category}, archiviata: puoi ripristinarla. Scegli un altro nome, o /cancel.',
  'categories.added': 'Aggiunta: {category}',
  'categories.changed': 'Modificata: {category}',
  'categories.archived': 'Archiviata',
  'categories.last': 'È l’ultima in uso, e ogni spesa ne ha bisogno. Prima aggiungine un’altra.',
  'categories.gone': 'Questa categoria non c’è più.',

  'command.start': 'come funziona',
  'command.help': 'che cosa so fare',
  'command.currency': 'la valuta degli importi che non la dicono',
  'command.timezone': 'il tuo fuso orario',
  'command.language': 'la lingua che parlo',
  'command.settings': 'valuta, fuso orario, lingua, registro',
  'command.cancel': 'lasciar perdere la mia domanda',
  'command.invite': 'condividere le tue spese con qualcuno',
  'command.leave': 'lasciare un registro condiviso',
  'command.token': 'un token per i programmi che usano l’API',
  'command.deleteme': 'cancellare tutto quello che ho di te',

  'button.time-zone': 'Fuso orario',
  'button.language': 'Lingua',
  'button.auto-save-on': 'Salva senza chiedere se è chiaro',
  'button.auto-save-off': 'Chiedi sempre prima di salvare',
  'button.switch-ledger': 'Passa a {ledger}',
  'button.join': '✅ Entra',
  'button.decline': '✖️ No, grazie',
  'button.leave': 'Lascia',
  'button.stay': 'Resta',
  'button.token-read': '👁 Può leggere',
  'button.token-write': '✏️ Può leggere e scrivere',
  'button.delete-message': '🗑️ Cancella ora questo messaggio',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    'Ciao {name}! Scrivimi quanto hai speso, con parole tue:\n<i>Caffè 4,50</i>\n<i>Supermercato 32,10 ieri</i>\nTrovo l’importo, il giorno e la categoria, e un tocco salva. /help mostra che altro so fare.',
  'start.owner':
    'Ciao {name}! Questo bot ora è tuo: nessun altro entra senza il tuo invito, con <code>/invite bot</code>.\nScrivimi quanto hai speso, con parole tue:\n<i>Caffè 4,50</i>\n<i>Supermercato 32,10 ieri</i>\nTrovo l’importo, il giorno e la categoria, e un tocco salva. /help mostra che altro so fare.',
  'start.first':
    'Prendo gli importi senza valuta come <b>{currency}</b>. Toccane un’altra se spendi soprattutto in quella. «Oggi» è il giorno di <b>{zone}</b>; /timezone lo cambia.',
  'start.group':
    'Tengo le spese di <b>{ledger}</b>, che tutti qui condividono. Menzionami: <i>@{bot} pizza 24</i>, o rispondi a un mio messaggio.',

  'help.private':
    'Scrivi quanto hai speso: <i>Caffè 4,50</i>, <i>Taxi 12 USD ieri</i>, anche più righe insieme. Rispondi a un mio messaggio per correggerlo: <i>no, 5,40</i>.',
  'help.group':
    'Menzionami con quello che hai speso, o rispondi a un mio messaggio per correggerlo: <i>no, 5,40</i>. Tutti qui condividono le spese.',

  'currency.ask':
    'Un importo senza valuta vale come <b>{code}</b> ({name}). Toccane un’altra, o scrivi il suo codice, segno o nome.',
  'currency.which': 'Quale di queste?',
  'currency.set': 'Un importo senza valuta ora vale come <b>{code}</b> ({name}).',
  'currency.unknown': 'Non conosco nessuna valuta «{text}». Scrivi il suo codice, per esempio <i>EUR</i>, o /cancel.',
  'currency.not-in-use':
    '«{text}» non è una valuta in uso oggi. Conosco quelle di ISO 4217: né antiche né criptovalute. Scrivine un’altra, o /cancel.',

  'timezone.ask':
    'Il tuo fuso orario è <b>{zone}</b>, dove ora sono le {time}. Scrivi la tua città, o che ora segna il tuo orologio, per esempio <i>14:35</i>.',
  'timezone.which': 'Quale ti è più vicino?',
  'timezone.set': 'Il tuo fuso orario è <b>{zone}</b>, dove ora sono le {time}.',
  'timezone.unknown':
    'Non conosco nessun luogo «{text}». Scrivi una città più grande lì vicino, o che ora segna il tuo orologio, per esempio <i>14:35</i>; o /cancel.',

  'language.ask': 'Che lingua devo parlare?',
  'language.unknown': 'Non parlo «{text}». Quale lingua preferisci? Toccane una, o /cancel.',
  'language.set': 'Ora con te parlo in {language}.',

  'settings.title':
    '<b>Impostazioni</b>\nValuta: {currency}\nTotali: {totals}\nFuso orario: {zone}\nLingua: {language}\nSalvataggio: {autoSave, select, on {senza chiedere se è chiaro} other {sempre con la tua conferma}}\nRegistro: {ledger}',
  'settings.ledger-gone': 'Non sei più in quel registro.',

  'ledger.personal': 'il tuo',
  'ledger.personal-of': 'Registro di {name}',
  'ledger.shared': '{name} (con {people})',
  'ledger.and-others': '{people} e {count, plural, one {un’altra persona} other {altre # persone}}',

  'cancel.done': 'Va bene, lasciamo stare.',
  'cancel.nothing': 'Nessuna domanda in sospeso.',

  'invite.ledger-link':
    'Chi apre per primo questo link, entro 48 ore, può entrare nel tuo registro. Ne vede le spese, e tu vedi le sue:\n{link}',
  'invite.bot-link': 'Chi apre per primo questo link, entro 48 ore, può usare questo bot, con un registro suo:\n{link}',
  'invite.only-listed': 'Deve anche essere nella lista dell’amministratore di questo bot.',
  'invite.listed': 'L’amministratore di questo bot tiene una lista di chi può usarlo; un invito non la cambia.',
  'invite.owner-only': 'Solo il proprietario di questo bot può invitare. /invite condivide il tuo registro.',
  'invite.group': 'Tutti in questo gruppo ne condividono già il registro.',
  'invite.offer':
    '{inviter} ti invita: <b>{ledger}</b>. Se entri, d’ora in poi quello che spendi va lì, e i suoi membri lo vedono. /settings riporta al tuo.',
  'invite.joined':
    'Sei in <b>{ledger}</b>: quello che scrivi ora va lì. /settings riporta al tuo registro, /leave fa uscire da questo.',
  'invite.declined': 'Invito rifiutato.',
  'invite.already-in': 'Sei già in {ledger}. /settings passa da un registro all’altro.',
  'invite.gone': 'Questo invito è già stato usato o è scaduto. Chiedine un altro.',

  'leave.ask': 'Lasciare <b>{ledger}</b>? Quello che hai speso resta lì. Quello che lì non hai salvato si scarta.',
  'leave.done': 'Hai lasciato <b>{ledger}</b> e sei di nuovo nel tuo registro.',
  'leave.stayed': 'Resti.',
  'leave.personal': 'Questo registro è il tuo. /settings passa a uno condiviso; lì funziona /leave.',
  'leave.last': 'Non c’è nessun altro in questo registro: senza di te andrebbe perso. /settings passa a un altro.',
  'leave.gone': 'Non sei più in quel registro.',
  'leave.group':
    'Questo è il registro del gruppo: chi scrive qui ne fa parte. Chi lascia il gruppo lascia anche il registro.',

  'token.ask':
    'Un token permette a un programma di usare le tue spese con l’API, a tuo nome. Chi ce l’ha può farlo: custodiscilo come una password. Si mostra una volta, per un minuto. <code>/token list</code> mostra quelli che hai.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nCopialo ora: questo messaggio si cancella tra {seconds} secondi. Vale {days} giorni; <code>/token list</code> lo revoca.',
  'token.made-already': 'Questo messaggio ha già dato il suo token. /token ne dà un altro.',
  'token.none': 'Non ci sono token.',
  'token.list':
    '<b>Token</b>\n{count, plural, one {# token permette} other {# token permettono}} a programmi di usare le tue spese. 🗑️ ne revoca uno.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {legge} other {legge e scrive}}, creato {made}, {used, select, never {mai usato} other {ultimo uso {lastUsed}}}',
  'token.revoked': 'Revocato',

  'button.admit': '✅ Fai entrare',
  'button.refuse': '✖️ No',
  'invite.owner-decides':
    'Chi non usa ancora questo bot deve essere ammesso dal suo proprietario, a cui lo chiedo quando il link viene aperto.',
  'admission.asked':
    '{inviter} ti invita. Questo bot è privato: ho chiesto al suo proprietario di farti entrare, e ti scrivo appena lo fa.',
  'admission.request':
    '<b>{name}</b> ha aperto un invito al registro di {inviter} e non usa ancora questo bot. Vuoi far entrare questa persona? Avrebbe anche un registro suo, e non vedrebbe il tuo.',
  'admission.admitted': '✅ {name} ora può usare questo bot.',
  'admission.declined': '✖️ {name} resta fuori.',
  'admission.welcome':
    'Il proprietario di questo bot ti ha fatto entrare. 👋 Scrivimi che cosa hai speso: <i>Caffè 4,50</i>. /help mostra che cos’altro so fare.',
  'admission.refused': 'Il proprietario di questo bot non ti ha fatto entrare.',

  'worth.none': 'ancora nessun cambio',
  'button.rate': '💱 Cambio',
  'rate.source-person': 'indicato per questa spesa',
  'rate.source-ledger': 'un cambio proprio di questo registro',
  'rate.source-ecb': 'Banca centrale europea',
  'rate.hint': 'Un altro? Rispondi: cambio 4,31',
  'rate.none': 'Nessun cambio da {from} a {into} è ancora noto.',
  'rate.which': 'Si può leggere in due modi. Quale cambio era?',
  'rate.nothing': 'Quella spesa è in {currency}, come i totali del suo registro: non c’è niente da convertire.',
  'rate.other-currency':
    'I totali di quel registro sono in {into}: scrivi quanti {into} valeva un {from}, per esempio <i>cambio 4,31</i>.',
  'ask.rate': 'Non conosco ancora il cambio. Quanti {into} valeva un {from}? Scrivilo così: <i>4,31</i>.',
  'refused.rate':
    'Non ho potuto leggere un cambio. Scrivilo così: <i>cambio 4,31</i>, maggiore di 0 e con al massimo 15 decimali.',

  'report.as-spent': 'Come è stato speso:',
  'report.unconverted': 'Fuori dal totale, perché nessun cambio è ancora noto:',
  'report.not-yet': 'Non ancora nel totale:',
  'report.new-total': 'Niente con cui confrontare in {period}.',
  'report.following': '⏳ I totali sono passati a {currency}: {done} spese su {total} sono convertite.',
  'button.report-in': '💱 In {currency}',

  'base.ask':
    'I totali di questo registro sono in <b>{before}</b>. Li metto anche in <b>{currency}</b>? Le spese passate vengono allora convertite con i cambi dei loro giorni, e i cambi indicati per una sola spesa si perdono.',
  'base.set':
    'I totali ora sono in <b>{currency}</b>.{count, plural, =0 {} one { # spesa è in conversione; /report dice a che punto è.} other { # spese sono in conversione; /report dice a che punto è.}}',
  'base.stays': 'I totali restano in <b>{currency}</b>.',
  'base.owner-only': 'Solo chi possiede questo registro può cambiare la valuta dei suoi totali.',
  'button.base-change': '✅ Totali in {currency}',
  'button.base-keep': 'Resta con {currency}',

  'delete-me.ask':
    'Questo cancella tutto quello che ho di te: il tuo registro con tutte le spese, categorie e regole, le tue impostazioni, token e bozze. Nei registri condivisi quello che hai speso resta, senza il tuo nome e le tue parole. Niente si può recuperare; /export te ne dà prima una copia.\nSe lo vuoi, scrivi <b>{word}</b>. Qualsiasi altra cosa lascia tutto com’è.',
  'delete-me.word': 'CANCELLA',
  'delete-me.kept': 'Tutto resta com’è.',
  'delete-me.done': 'Tutto quello che avevo di te è cancellato. Ciao! 👋',
} as const satisfies Messages;
