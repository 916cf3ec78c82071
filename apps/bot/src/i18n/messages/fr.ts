import type { Messages } from './en.ts';

/** French. */
export const fr = {
  'draft.amount-unknown': 'montant ?',
  'draft.sure': 'sûr à {percent, number, percent}',
  'draft.remembered': 'comme tu l’as choisi avant',
  'draft.choose': 'Touche la catégorie pour enregistrer.',
  'draft.split': 'entre {people, plural, one {# personne} other {# personnes}} : <b>{share}</b> chacune',
  'draft.paid-by': 'payé par {name}',
  'draft.batch': '{count, plural, one {# dépense} other {# dépenses}} dans ton message.',
  'draft.cancelled': 'Annulée : {what}',
  'draft.expired': 'Expirée : {what}. Renvoie-la pour l’enregistrer.',

  'note.unpriced-line': 'Une ligne n’a pas de montant à elle.',
  'note.several-amounts': 'Plusieurs nombres pourraient être le montant.',
  'note.ambiguous-currency': 'Ce signe vaut pour plusieurs devises : j’ai pris {currency}.',
  'note.unit-price': 'C’est peut-être le prix d’une seule unité.',
  'note.not-spending': 'On dirait un remboursement ou un virement.',
  'note.too-many-decimals': 'Le montant a plus de décimales que {currency}.',
  'note.ambiguous-date': 'La date peut se lire de deux façons.',
  'note.future-date': 'La date est dans le futur.',
  'note.model-disagrees': 'Le modèle a lu autre chose : vérifie le montant et la date.',
  'note.model-unavailable': 'Le modèle n’a pas répondu : la catégorie est une supposition.',

  'card.moved': '✏️ {what} – voir plus bas',

  'ask.in-group': 'Réponds à ce message.',
  'ask.amount': 'C’était combien ?',
  'ask.which-amount': 'Lequel de ceux-ci est le montant ?',
  'ask.date': 'Ce jour n’est pas encore venu. C’était quand ?',
  'ask.currency': 'Quelle devise ? Touches-en une ou écris son code.',
  'ask.description': 'C’était quoi ? Écris quelques mots.',
  'ask.new-amount': 'Écris le bon montant.',
  'ask.new-date': 'Écris le bon jour : hier, 3 mai, 2026-05-03.',
  'ask.waiting': 'Le brouillon attend ta réponse. /cancel le laisse tel quel.',

  'button.more': 'Plus…',
  'button.back': '‹ Retour',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Modifier',
  'button.cancel': '✖️ Annuler',
  'button.save-all': '✅ Tout enregistrer ({count})',
  'button.cancel-all': '✖️ Tout annuler',
  'button.undo': '↩️ Retirer',
  'button.restore': '♻️ Rétablir',
  'button.amount': 'Montant',
  'button.currency': 'Devise',
  'button.date': 'Date',
  'button.category': 'Catégorie',
  'button.description': 'Description',
  'button.today': 'Aujourd’hui',
  'button.yesterday': 'Hier',
  'button.keep-date': 'Garder {date}',
  'button.done': 'Terminé',

  'saved.title': 'Enregistrée',
  'saved.automatically': 'Enregistrée pour toi',
  'saved.edited': 'Modifiée',
  'saved.removed': 'Supprimée',
  'saved.needs-review': 'à vérifier',

  'answer.saved': 'Enregistrée',
  'answer.already-saved': 'C’est déjà enregistré.',
  'answer.cancelled': 'Annulée',
  'answer.expired': 'C’est expiré. Renvoie-le.',
  'answer.foreign': 'C’est à quelqu’un d’autre.',
  'answer.removed': 'Supprimée',
  'answer.restored': 'Rétablie',
  'answer.nothing-changed': 'Rien à changer ici.',
  'answer.all-saved': '{count, plural, one {# enregistrée} other {# enregistrées}}',
  'answer.some-asked': '{count, plural, one {# attend encore une réponse.} other {# attendent encore une réponse.}}',

  'refused.blank': 'Il n’y a pas de texte. Écris ce que tu as dépensé : <i>Café 4,50</i>',
  'refused.too-short': 'Dis-moi ce que tu as dépensé : <i>Café 4,50</i>',
  'refused.too-long': 'C’est trop long : je lis 500 caractères au plus.',
  'refused.script': 'On dirait du code de programme, que je ne lis pas.',
  'refused.zero-amount': 'Le montant est zéro. C’était combien ?',
  'refused.negative-amount': 'Écris ce que tu as dépensé sans signe moins.',
  'refused.amount-too-large': 'Ce montant est trop grand pour être enregistré.',
  'refused.not-text': 'Je lis du texte. Écris ce que tu as dépensé : <i>Café 4,50</i>',
  'refused.reply-elsewhere': 'Réponds au message qui montre la dépense.',
  'refused.correction': 'Je n’y ai pas trouvé de correction. Écris un montant, un jour, une catégorie ou une devise.',
  'refused.amount': 'Je n’y ai pas trouvé de montant. Écris-le ainsi : <i>5,40</i>, ou /cancel.',
  'refused.date': 'Je n’y ai pas trouvé de jour. Écris-le ainsi : <i>hier</i> ou <i>2026-05-03</i>, ou /cancel.',
  'refused.currency': 'Je ne connais pas cette devise. Écris son code, par exemple <i>EUR</i>, ou /cancel.',
  'refused.description': 'Une description a de 1 à 500 caractères.',
  'refused.decimals':
    '{currency} {decimals, plural, =0 {n’a pas de décimales} one {a # décimale} other {a # décimales}}.',
  'refused.category': 'Cette catégorie n’est plus proposée.',
  'refused.gone': 'Cette dépense n’est plus là.',

  'talk.greeting': 'Bonjour {name} ! 👋',
  'talk.farewell': 'À bientôt, {name} ! 👋',
  'talk.thanks': 'Avec plaisir ! 😊',
  'talk.question': 'Je note ce que tu dépenses ; /report le montre. 🙂',
  'talk.hint': 'Écris-moi ce que tu as dépensé : <i>Café 4,50</i>. /help montre ce que je sais faire d’autre.',
  'talk.unsaved':
    '{count, plural, =1 {Pas encore enregistré : {what}. Touche sa catégorie pour l’enregistrer, ou {cancel}.} other {# dépenses ne sont pas encore enregistrées. Touche {all}, ou la catégorie de chacune.}}',

  'trouble.failed': 'Quelque chose a échoué ; rien n’a été changé. Réessaie, s’il te plaît.',
  'trouble.not-made': 'Le fichier ou l’image n’a pas pu être créé. Redemande-le, s’il te plaît.',
  'trouble.expired': 'Ce bouton a expiré.',
  'trouble.unknown-command': 'Je ne connais pas cette commande. /help montre celles que je connais.',
  'trouble.meant-command': 'Voulais-tu dire /{command} ?',
  'trouble.private-only': 'Cela ne marche que dans une discussion privée avec moi.',

  'refused.stranger': 'Ce bot est privé. Demande une invitation à son propriétaire.',

  'day.today': 'aujourd’hui',
  'day.yesterday': 'hier',

  'category.food-dining': 'Repas et restaurants',
  'category.groceries': 'Courses',
  'category.transport': 'Transports',
  'category.travel': 'Voyages',
  'category.housing': 'Logement',
  'category.utilities': 'Énergie et services',
  'category.health': 'Santé',
  'category.entertainment': 'Loisirs',
  'category.shopping': 'Achats',
  'category.education': 'Éducation',
  'category.subscriptions': 'Abonnements',
  'category.personal-care': 'Beauté et soins',
  'category.gifts-donations': 'Cadeaux et dons',
  'category.insurance': 'Assurances',
  'category.fees-charges': 'Frais et taxes',
  'category.other': 'Autres',

  'command.recent': 'les dernières dépenses',
  'command.find': 'chercher : des mots, un montant, une catégorie, un mois',
  'command.report': 'ce qui a été dépensé : semaine, mois, année ou 2026-03',
  'command.categories': 'voir et changer les catégories',
  'command.rules': 'ce que j’ai appris de toi',
  'command.export': 'toutes les dépenses en fichier : csv ou json ; mois, année ou tout',
  'command.undo': 'retirer la dernière dépense',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Ajouter',
  'button.rename': 'Nom',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Archiver',
  'button.unarchive': 'Désarchiver',
  'button.picture': '📊 Graphique',
  'button.review': '⚠️ Vérifier {count}',

  'list.page': 'page {page} sur {pages}',
  'list.somebody': 'quelqu’un',

  'recent.title': '<b>Les dernières dépenses</b>',
  'recent.empty': 'Il n’y a pas encore de dépenses. Écris ce que tu as dépensé : <i>Café 4,50</i>',
  'recent.empty-group':
    'Il n’y a pas encore de dépenses. Mentionne-moi avec ce que tu as dépensé : <i>@{bot} pizza 24</i>',
  'recent.review-title': '<b>À vérifier</b>',
  'recent.review-empty': 'Il ne reste rien à vérifier. 👌',

  'find.what': 'Que dois-je chercher ? Par exemple <i>/find café</i>, <i>/find 4,50</i>, <i>/find courses mars</i>.',
  'find.found': '{count, plural, one {# dépense} other {# dépenses}}',
  'find.nothing': 'Je n’ai rien trouvé pour {query}.',

  'period.week': 'semaine',
  'period.month': 'mois',
  'period.year': 'année',
  'period.all': 'tout',

  'report.which':
    'Quelle période ? Par exemple <i>/report semaine</i>, <i>/report mois</i>, <i>/report année</i> ou <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, jusqu’ici',
  'report.nothing': 'Rien n’a été dépensé.',
  'report.count': '{count, plural, one {# dépense} other {# dépenses}}',
  'report.change': '{change} par rapport à {period} ({total})',
  'report.new': '{period} : rien dans cette devise.',
  'report.others': '{count, plural, one {# autre} other {# autres}}',
  'report.chart-subtitle': '{total} ({currency}) en {count, plural, one {# dépense} other {# dépenses}}',

  'export.which':
    'Quel fichier ? Par exemple <i>/export</i>, <i>/export json</i>, <i>/export csv mois</i> ou <i>/export 2026-03</i>.',
  'export.nothing': 'Il n’y a rien à exporter.',
  'export.caption': '{count, plural, one {# dépense} other {# dépenses}}',

  'undo.nothing': 'Il n’y a rien de toi à retirer.',

  'rules.title':
    '<b>Ce que j’ai appris</b>\n{count, plural, one {# règle vient} other {# règles viennent}} de tes choix. 🗑️ en oublie une.',
  'rules.empty': 'Je n’ai encore rien appris. J’apprends quand tu choisis une catégorie.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '« {words} »',
  'rules.forgotten': 'Oublié : {words}',
  'rules.gone': 'C’était déjà oublié.',

  'categories.title':
    '<b>Catégories</b>\n{count, plural, one {# utilisée} other {# utilisées}}{archived, plural, =0 {} one {, # archivée (🗄️)} other {, # archivées (🗄️)}}. Touches-en une pour la changer.',
  'categories.none': 'Il n’y a pas de catégorie « {name} ».',
  'categories.is-archived': 'Archivée : ses dépenses la gardent, aucune nouvelle ne la reçoit.',
  'categories.ask-name': 'Comment s’appelle la nouvelle catégorie ? Un emoji peut précéder : <i>🐕 Animaux</i>',
  'categories.ask-new-name': 'Comment doit-elle s’appeler ? Un emoji peut précéder : <i>🐕 Animaux</i>',
  'categories.ask-emoji': 'Quel emoji doit-elle avoir ? Envoies-en un.',
  'categories.bad-name':
    'Ce n’est pas un nom de catégorie : il faut des lettres, et 60 caractères au plus. Comment doit-elle s’appeler ? /cancel abandonne.',
  'categories.bad-emoji': 'Ce n’est pas un emoji. Envoies-en un seul, ou /cancel.',
  'categories.taken': 'Il y a déjà {category}. Choisis un autre nom, ou /cancel.',
  'categories.taken-archived':
    'Il y a déjà {category}, archivée : tu peux la désarchiver. Choisis un autre nom, ou /cancel.',
  'categories.added': 'Ajoutée : {category}',
  'categories.changed': 'Modifiée : {category}',
  'categories.archived': 'Archivée',
  'categories.last': 'C’est la dernière utilisée, et chaque dépense en a besoin. Ajoutes-en d’abord une autre.',
  'categories.gone': 'Cette catégorie n’est plus là.',

  'command.start': 'comment ça marche',
  'command.help': 'ce que je sais faire',
  'command.currency': 'la devise des montants qui n’en ont pas',
  'command.timezone': 'ton fuseau horaire',
  'command.language': 'la langue que je parle',
  'command.settings': 'devise, fuseau horaire, langue, carnet',
  'command.cancel': 'laisser tomber ma question',
  'command.invite': 'partager tes dépenses avec quelqu’un',
  'command.leave': 'quitter un carnet partagé',
  'command.token': 'un jeton pour les programmes qui utilisent l’API',
  'command.deleteme': 'effacer tout ce que j’ai de toi',

  'button.time-zone': 'Fuseau horaire',
  'button.language': 'Langue',
  'button.auto-save-on': 'Enregistrer sans confirmation si c’est sûr',
  'button.auto-save-off': 'Toujours demander confirmation',
  'button.switch-ledger': 'Passer à {ledger}',
  'button.join': '✅ Rejoindre',
  'button.decline': '✖️ Non merci',
  'button.leave': 'Quitter',
  'button.stay': 'Rester',
  'button.token-read': '👁 Il peut lire',
  'button.token-write': '✏️ Il peut lire et écrire',
  'button.delete-message': '🗑️ Effacer ce message maintenant',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    'Bonjour {name} ! Écris-moi ce que tu as dépensé, avec tes mots :\n<i>Café 4,50</i>\n<i>Courses 32,10 hier</i>\nJe trouve le montant, le jour et la catégorie, et une touche suffit pour l’enregistrer. /help montre ce que je sais faire d’autre.',
  'start.owner':
    'Bonjour {name} ! Ce bot est maintenant à toi : personne d’autre n’entre sans ton invitation, avec <code>/invite bot</code>.\nÉcris-moi ce que tu as dépensé, avec tes mots :\n<i>Café 4,50</i>\n<i>Courses 32,10 hier</i>\nJe trouve le montant, le jour et la catégorie, et une touche suffit pour l’enregistrer. /help montre ce que je sais faire d’autre.',
  'start.first':
    'Je prends les montants sans devise pour des <b>{currency}</b>. Touches-en une autre si tu dépenses surtout celle-là. « Aujourd’hui » est le jour de <b>{zone}</b> ; /timezone le change.',
  'start.group':
    'Je tiens les dépenses de <b>{ledger}</b>, que tout le monde ici partage. Mentionne-moi : <i>@{bot} pizza 24</i>, ou réponds à l’un de mes messages.',

  'help.private':
    'Écris ce que tu as dépensé : <i>Café 4,50</i>, <i>Taxi 12 USD hier</i>, plusieurs lignes à la fois si tu veux. Réponds à l’un de mes messages pour le corriger : <i>non, 5,40</i>.',
  'help.group':
    'Mentionne-moi avec ce que tu as dépensé, ou réponds à l’un de mes messages pour le corriger : <i>non, 5,40</i>. Tout le monde ici partage les dépenses.',

  'currency.ask':
    'Un montant sans devise est pris pour <b>{code}</b> ({name}). Touches-en une autre, ou écris son code, son signe ou son nom.',
  'currency.which': 'Laquelle de celles-ci ?',
  'currency.set': 'Un montant sans devise est maintenant pris pour <b>{code}</b> ({name}).',
  'currency.unknown': 'Je ne connais aucune devise « {text} ». Écris son code, par exemple <i>EUR</i>, ou /cancel.',
  'currency.not-in-use':
    '« {text} » n’est pas une devise en usage aujourd’hui. Je connais celles d’ISO 4217 : ni anciennes, ni cryptomonnaies. Écris-en une autre, ou /cancel.',

  'timezone.ask':
    'Ton fuseau horaire est <b>{zone}</b>, où il est {time}. Écris ta ville, ou l’heure de ta montre, par exemple <i>14:35</i>.',
  'timezone.which': 'Lequel est le plus près de toi ?',
  'timezone.set': 'Ton fuseau horaire est <b>{zone}</b>, où il est {time}.',
  'timezone.unknown':
    'Je ne connais aucun lieu « {text} ». Écris une plus grande ville proche, ou l’heure de ta montre, par exemple <i>14:35</i> ; ou /cancel.',

  'language.ask': 'Quelle langue dois-je parler ?',
  'language.unknown': 'Je ne parle pas « {text} ». Quelle langue préfères-tu ? Touches-en une, ou /cancel.',
  'language.set': 'Je te parle maintenant en {language}.',

  'settings.title':
    '<b>Réglages</b>\nDevise : {currency}\nTotaux : {totals}\nFuseau horaire : {zone}\nLangue : {language}\nEnregistrement : {autoSave, select, on {sans confirmation si c’est sûr} other {toujours après confirmation}}\nCarnet : {ledger}',
  'settings.ledger-gone': 'Tu n’es plus dans ce carnet.',

  'ledger.personal': 'le tien',
  'ledger.personal-of': 'Carnet de {name}',
  'ledger.shared': '{name} (avec {people})',
  'ledger.and-others': '{people} et {count, plural, one {# autre} other {# autres}}',

  'cancel.done': 'D’accord, laissons tomber.',
  'cancel.nothing': 'Aucune question en attente.',

  'invite.ledger-link':
    'La première personne qui ouvre ce lien, sous 48 heures, peut rejoindre ton carnet. Elle voit ses dépenses, et tu vois les siennes :\n{link}',
  'invite.bot-link':
    'La première personne qui ouvre ce lien, sous 48 heures, peut utiliser ce bot, avec un carnet à elle :\n{link}',
  'invite.only-listed': 'Cette personne doit aussi être sur la liste de l’administrateur de ce bot.',
  'invite.listed': 'L’administrateur de ce bot tient une liste des personnes admises ; une invitation n’y change rien.',
  'invite.owner-only': 'Seul le propriétaire de ce bot peut y inviter. /invite partage ton carnet.',
  'invite.group': 'Tout le monde dans ce groupe partage déjà son carnet.',
  'invite.offer':
    '{inviter} t’invite : <b>{ledger}</b>. Si tu le rejoins, ce que tu dépenses y va désormais, et ses membres le voient. /settings ramène au tien.',
  'invite.joined':
    'Tu as rejoint <b>{ledger}</b> : ce que tu écris y va. /settings ramène à ton carnet, /leave fait sortir de celui-ci.',
  'invite.declined': 'Tu ne l’as pas rejoint.',
  'invite.already-in': 'Tu es déjà dans {ledger}. /settings passe d’un carnet à l’autre.',
  'invite.gone': 'Cette invitation a servi ou a expiré. Demandes-en une autre.',

  'leave.ask': 'Quitter <b>{ledger}</b> ? Ce que tu as dépensé y reste. Ce que tu n’y as pas enregistré est annulé.',
  'leave.done': 'Tu as quitté <b>{ledger}</b> et te revoilà dans ton carnet.',
  'leave.stayed': 'Tu restes.',
  'leave.personal': 'Ce carnet est le tien. /settings passe à un carnet partagé ; là, /leave marche.',
  'leave.last': 'Il n’y a personne d’autre dans ce carnet : sans toi il serait perdu. /settings passe à un autre.',
  'leave.gone': 'Tu n’es plus dans ce carnet.',
  'leave.group': 'C’est le carnet du groupe : qui écrit ici en fait partie. Qui quitte le groupe le quitte aussi.',

  'token.ask':
    'Un jeton permet à un programme d’utiliser tes dépenses par l’API, en ton nom. Quiconque l’a le peut : garde-le comme un mot de passe. Il est montré une fois, pendant une minute. <code>/token list</code> montre ceux que tu as.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nCopie-le maintenant : ce message s’efface dans {seconds} secondes. Il vaut {days} jours ; <code>/token list</code> le révoque.',
  'token.made-already': 'Ce message a déjà donné son jeton. /token en donne un autre.',
  'token.none': 'Il n’y a pas de jetons.',
  'token.list':
    '<b>Jetons</b>\n{count, plural, one {# jeton permet} other {# jetons permettent}} à des programmes d’utiliser tes dépenses. 🗑️ en révoque un.',
  'token.line':
    '<b>{name}</b> : {kind, select, read {lit} other {lit et écrit}}, créé {made}, {used, select, never {jamais utilisé} other {utilisé {lastUsed}}}',
  'token.revoked': 'Révoqué',

  'button.admit': '✅ Laisser entrer',
  'button.refuse': '✖️ Non',
  'invite.owner-decides':
    'Qui n’utilise pas encore ce bot doit être admis par son propriétaire, à qui je le demande quand le lien est ouvert.',
  'admission.asked':
    '{inviter} t’invite. Ce bot est privé : j’ai demandé à son propriétaire de te laisser entrer, et je t’écris dès que c’est fait.',
  'admission.request':
    '<b>{name}</b> a ouvert une invitation au carnet de {inviter} et n’utilise pas encore ce bot. Laisser entrer ? Cette personne aurait aussi son propre carnet, et ne verrait rien du tien.',
  'admission.admitted': '✅ {name} peut maintenant utiliser ce bot.',
  'admission.declined': '✖️ {name} reste dehors.',
  'admission.welcome':
    'Le propriétaire de ce bot t’a laissé entrer. 👋 Écris-moi ce que tu as dépensé : <i>Café 4,50</i>. /help montre ce que je sais faire d’autre.',
  'admission.refused': 'Le propriétaire de ce bot ne t’a pas laissé entrer.',

  'worth.none': 'pas encore de taux',
  'button.rate': '💱 Taux',
  'rate.source-person': 'indiqué pour cette dépense',
  'rate.source-ledger': 'un taux propre à ce carnet',
  'rate.source-ecb': 'Banque centrale européenne',
  'rate.hint': 'Un autre ? Réponds : taux 4,31',
  'rate.none': 'Aucun taux de {from} vers {into} n’est encore connu.',
  'rate.which': 'Cela peut se lire de deux façons. Quel taux était-ce ?',
  'rate.nothing': 'Cette dépense est en {currency}, comme les totaux de son carnet : il n’y a rien à convertir.',
  'rate.other-currency':
    'Les totaux de ce carnet sont en {into} : écris combien de {into} valait un {from}, par exemple <i>taux 4,31</i>.',
  'ask.rate': 'Je ne connais pas encore le taux. Combien de {into} valait un {from} ? Écris-le ainsi : <i>4,31</i>.',
  'refused.rate':
    'Je n’ai pas pu y lire un taux. Écris-le ainsi : <i>taux 4,31</i>, plus grand que 0 et avec 15 décimales au plus.',

  'report.as-spent': 'Tel que dépensé :',
  'report.unconverted': 'Hors du total, car aucun taux n’est encore connu :',
  'report.not-yet': 'Pas encore dans le total :',
  'report.new-total': 'Rien à quoi comparer en {period}.',
  'report.following': '⏳ Les totaux sont passés en {currency} : {done} dépenses sur {total} sont converties.',
  'button.report-in': '💱 En {currency}',

  'base.ask':
    'Les totaux de ce carnet sont en <b>{before}</b>. Les mettre aussi en <b>{currency}</b> ? Les dépenses passées sont alors converties aux taux de leurs jours, et les taux indiqués pour une seule dépense sont abandonnés.',
  'base.set':
    'Les totaux sont maintenant en <b>{currency}</b>.{count, plural, =0 {} one { # dépense est en cours de conversion ; /report dit où cela en est.} other { # dépenses sont en cours de conversion ; /report dit où cela en est.}}',
  'base.stays': 'Les totaux restent en <b>{currency}</b>.',
  'base.owner-only': 'Seul le propriétaire de ce carnet peut changer la devise de ses totaux.',
  'button.base-change': '✅ Totaux en {currency}',
  'button.base-keep': 'Garder {currency}',

  'delete-me.ask':
    'Cela efface tout ce que j’ai de toi : ton carnet avec toutes ses dépenses, catégories et règles, tes réglages, jetons et brouillons. Dans les carnets partagés, ce que tu as dépensé reste, sans ton nom ni tes mots. Rien ne peut être retrouvé ; /export t’en donne d’abord une copie.\nSi tu le veux, écris <b>{word}</b>. Toute autre chose laisse tout en place.',
  'delete-me.word': 'EFFACER',
  'delete-me.kept': 'Tout reste en place.',
  'delete-me.done': 'Tout ce que j’avais de toi est effacé. Au revoir ! 👋',
} as const satisfies Messages;
