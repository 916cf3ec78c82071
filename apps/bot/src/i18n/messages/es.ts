import type { Messages } from './en.ts';

/** Spanish. */
export const es = {
  'draft.amount-unknown': '¿importe?',
  'draft.sure': 'certeza: {percent, number, percent}',
  'draft.remembered': 'como elegiste antes',
  'draft.choose': 'Toca la categoría para guardarlo.',
  'draft.split': 'entre {people, plural, one {# persona} other {# personas}}: <b>{share}</b> cada una',
  'draft.paid-by': 'pagado por {name}',
  'draft.batch': '{count, plural, one {# gasto} other {# gastos}} en tu mensaje.',
  'draft.cancelled': 'Cancelado: {what}',
  'draft.expired': 'Caducado: {what}. Envíalo otra vez para guardarlo.',

  'note.unpriced-line': 'Una línea no tiene importe propio.',
  'note.several-amounts': 'Más de un número podría ser el importe.',
  'note.ambiguous-currency': 'El signo vale para varias monedas: tomé {currency}.',
  'note.unit-price': 'Puede que sea el precio de una sola unidad.',
  'note.not-spending': 'Parece una devolución o una transferencia.',
  'note.too-many-decimals': 'El importe tiene más decimales que {currency}.',
  'note.ambiguous-date': 'La fecha se puede leer de dos maneras.',
  'note.future-date': 'La fecha está en el futuro.',
  'note.model-disagrees': 'El modelo leyó otra cosa: revisa el importe y la fecha.',
  'note.model-unavailable': 'El modelo no respondió: la categoría es una suposición.',

  'card.moved': '✏️ {what} – ver abajo',

  'ask.in-group': 'Responde a este mensaje.',
  'ask.amount': '¿Cuánto fue?',
  'ask.which-amount': '¿Cuál de estos es el importe?',
  'ask.date': 'Ese día aún no ha llegado. ¿Cuándo fue?',
  'ask.currency': '¿Qué moneda? Toca una o escribe su código.',
  'ask.description': '¿Qué fue? Escribe unas palabras.',
  'ask.new-amount': 'Escribe el importe correcto.',
  'ask.new-date': 'Escribe el día correcto: ayer, 3 de mayo, 2026-05-03.',
  'ask.waiting': 'El borrador espera tu respuesta. /cancel lo deja como está.',

  'button.more': 'Más…',
  'button.back': '‹ Volver',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Editar',
  'button.cancel': '✖️ Cancelar',
  'button.save-all': '✅ Guardar todo ({count})',
  'button.cancel-all': '✖️ Cancelar todo',
  'button.undo': '↩️ Deshacer',
  'button.restore': '♻️ Restaurar',
  'button.amount': 'Importe',
  'button.currency': 'Moneda',
  'button.date': 'Fecha',
  'button.category': 'Categoría',
  'button.description': 'Descripción',
  'button.today': 'Hoy',
  'button.yesterday': 'Ayer',
  'button.keep-date': 'Dejar {date}',
  'button.done': 'Listo',

  'saved.title': 'Guardado',
  'saved.automatically': 'Guardado automáticamente',
  'saved.edited': 'Cambiado',
  'saved.removed': 'Eliminado',
  'saved.needs-review': 'por revisar',

  'answer.saved': 'Guardado',
  'answer.already-saved': 'Esto ya está guardado.',
  'answer.cancelled': 'Cancelado',
  'answer.expired': 'Esto ha caducado. Envíalo otra vez.',
  'answer.foreign': 'Esto es de otra persona.',
  'answer.removed': 'Eliminado',
  'answer.restored': 'Restaurado',
  'answer.nothing-changed': 'Aquí no hay nada que cambiar.',
  'answer.all-saved': '{count, plural, one {# guardado} other {# guardados}}',
  'answer.some-asked': '{count, plural, one {# aún tiene una pregunta.} other {# aún tienen una pregunta.}}',

  'refused.blank': 'Ahí no hay texto. Escribe lo que gastaste: <i>Café 4,50</i>',
  'refused.too-short': 'Dime lo que gastaste: <i>Café 4,50</i>',
  'refused.too-long': 'Es demasiado largo: leo como máximo 500 caracteres.',
  'refused.script': 'Eso parece código de programa, y no lo leo.',
  'refused.zero-amount': 'El importe es cero. ¿Cuánto fue?',
  'refused.negative-amount': 'Escribe lo que gastaste sin signo menos.',
  'refused.amount-too-large': 'Ese importe es demasiado grande para guardarlo.',
  'refused.not-text': 'Leo texto. Escribe lo que gastaste: <i>Café 4,50</i>',
  'refused.reply-elsewhere': 'Responde al mensaje que muestra el gasto.',
  'refused.correction': 'No encontré ninguna corrección ahí. Escribe un importe, un día, una categoría o una moneda.',
  'refused.amount': 'No encontré ningún importe ahí. Escríbelo así: <i>5,40</i>, o /cancel.',
  'refused.date': 'No encontré ningún día ahí. Escríbelo así: <i>ayer</i> o <i>2026-05-03</i>, o /cancel.',
  'refused.currency': 'No conozco esa moneda. Escribe su código, por ejemplo <i>EUR</i>, o /cancel.',
  'refused.description': 'Una descripción tiene de 1 a 500 caracteres.',
  'refused.decimals':
    '{currency} {decimals, plural, =0 {no tiene decimales} one {tiene # decimal} other {tiene # decimales}}.',
  'refused.category': 'Esa categoría ya no se ofrece.',
  'refused.gone': 'Ese gasto ya no está.',

  'talk.greeting': '¡Hola, {name}! 👋',
  'talk.farewell': '¡Hasta luego, {name}! 👋',
  'talk.thanks': '¡De nada! 😊',
  'talk.question': 'Llevo la cuenta de lo que gastas; /report la muestra. 🙂',
  'talk.hint': 'Escríbeme lo que gastaste: <i>Café 4,50</i>. /help muestra qué más sé hacer.',
  'talk.unsaved':
    '{count, plural, =1 {Aún sin guardar: {what}. Toca su categoría para guardarlo, o {cancel}.} other {Aún hay # gastos sin guardar. Toca {all}, o la categoría de cada uno.}}',

  'trouble.failed': 'Algo salió mal y no se cambió nada. Inténtalo otra vez, por favor.',
  'trouble.not-made': 'No se pudo crear el archivo o la imagen. Pídelo otra vez, por favor.',
  'trouble.expired': 'Este botón ha caducado.',
  'trouble.unknown-command': 'No conozco ese comando. /help muestra los que conozco.',
  'trouble.meant-command': '¿Querías decir /{command}?',
  'trouble.private-only': 'Eso solo funciona en un chat privado conmigo.',

  'refused.stranger': 'Este bot es privado. Pide una invitación a su propietario.',

  'day.today': 'hoy',
  'day.yesterday': 'ayer',

  'category.food-dining': 'Comida y restaurantes',
  'category.groceries': 'Supermercado',
  'category.transport': 'Transporte',
  'category.travel': 'Viajes',
  'category.housing': 'Vivienda',
  'category.utilities': 'Suministros',
  'category.health': 'Salud',
  'category.entertainment': 'Ocio',
  'category.shopping': 'Compras',
  'category.education': 'Educación',
  'category.subscriptions': 'Suscripciones',
  'category.personal-care': 'Cuidado personal',
  'category.gifts-donations': 'Regalos y donaciones',
  'category.insurance': 'Seguros',
  'category.fees-charges': 'Comisiones y tasas',
  'category.other': 'Otros',

  'command.recent': 'los últimos gastos',
  'command.find': 'buscar gastos: palabras, un importe, una categoría, un mes',
  'command.report': 'lo gastado: semana, mes, año o 2026-03',
  'command.categories': 'ver y cambiar las categorías',
  'command.rules': 'lo que he aprendido de ti',
  'command.export': 'todos los gastos en un archivo: csv o json; mes, año o todo',
  'command.undo': 'deshacer el último gasto',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Añadir',
  'button.rename': 'Nombre',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Archivar',
  'button.unarchive': 'Recuperar',
  'button.picture': '📊 Gráfico',
  'button.review': '⚠️ Revisar {count}',

  'list.page': 'página {page} de {pages}',
  'list.somebody': 'alguien',

  'recent.title': '<b>Los últimos gastos</b>',
  'recent.empty': 'Aún no hay gastos. Escribe lo que gastaste: <i>Café 4,50</i>',
  'recent.empty-group': 'Aún no hay gastos. Mencióname con lo que gastaste: <i>@{bot} pizza 24</i>',
  'recent.review-title': '<b>Por revisar</b>',
  'recent.review-empty': 'No queda nada por revisar. 👌',

  'find.what': '¿Qué busco? Por ejemplo <i>/find café</i>, <i>/find 4,50</i>, <i>/find supermercado marzo</i>.',
  'find.found': '{count, plural, one {# gasto} other {# gastos}}',
  'find.nothing': 'No encontré nada para {query}.',

  'period.week': 'semana',
  'period.month': 'mes',
  'period.year': 'año',
  'period.all': 'todo',

  'report.which':
    '¿De cuándo? Por ejemplo <i>/report semana</i>, <i>/report mes</i>, <i>/report año</i> o <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, hasta ahora',
  'report.nothing': 'No se gastó nada.',
  'report.count': '{count, plural, one {# gasto} other {# gastos}}',
  'report.change': '{change} frente a {period} ({total})',
  'report.new': '{period}: nada en esta moneda.',
  'report.others': '{count, plural, one {# más} other {# más}}',
  'report.chart-subtitle': '{total} ({currency}) en {count, plural, one {# gasto} other {# gastos}}',

  'export.which':
    '¿Qué archivo? Por ejemplo <i>/export</i>, <i>/export json</i>, <i>/export csv mes</i> o <i>/export 2026-03</i>.',
  'export.nothing': 'No hay nada que exportar.',
  'export.caption': '{count, plural, one {# gasto} other {# gastos}}',

  'undo.nothing': 'No hay nada tuyo que deshacer.',

  'rules.title':
    '<b>Lo que he aprendido</b>\n{count, plural, one {# regla viene} other {# reglas vienen}} de tus elecciones. 🗑️ olvida una.',
  'rules.empty': 'Aún no he aprendido nada. Aprendo cuando eliges una categoría.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '«{words}»',
  'rules.forgotten': 'Olvidado: {words}',
  'rules.gone': 'Eso ya estaba olvidado.',

  'categories.title':
    '<b>Categorías</b>\n{count, plural, one {# en uso} other {# en uso}}{archived, plural, =0 {} one {, # archivada (🗄️)} other {, # archivadas (🗄️)}}. Toca una para cambiarla.',
  'categories.none': 'No hay ninguna categoría «{name}».',
  'categories.is-archived': 'Archivada: sus gastos la conservan y ninguno nuevo la recibe.',
  'categories.ask-name': '¿Cómo se llama la nueva categoría? Puede ir un emoji delante: <i>🐕 Mascotas</i>',
  'categories.ask-new-name': '¿Cómo se llamará? Puede ir un emoji delante: <i>🐕 Mascotas</i>',
  'categories.ask-emoji': '¿Qué emoji tendrá? Envía uno.',
  'categories.bad-name':
    'Eso no sirve de nombre: necesita letras y como máximo 60 caracteres. ¿Cómo se llamará? /cancel lo deja.',
  'categories.bad-emoji': 'Eso no es un emoji. Envía solo uno, o /cancel.',
  'categories.taken': 'Ya existe {category}. Elige otro nombre, o /cancel.',
  'categories.taken-archived': 'Ya existe {category}, archivada: puedes recuperarla. Elige otro nombre, o /cancel.',
  'categories.added': 'Añadida: {category}',
  'categories.changed': 'Cambiada: {category}',
  'categories.archived': 'Archivada',
  'categories.last': 'Es la última en uso, y cada gasto necesita una. Añade otra antes.',
  'categories.gone': 'Esa categoría ya no está.',

  'command.start': 'cómo funciona esto',
  'command.help': 'lo que sé hacer',
  'command.currency': 'la moneda de los importes que no la dicen',
  'command.timezone': 'tu zona horaria',
  'command.language': 'en qué idioma hablo',
  'command.settings': 'moneda, zona horaria, idioma, libreta',
  'command.cancel': 'dejar mi pregunta',
  'command.invite': 'compartir tus gastos con alguien',
  'command.leave': 'dejar una libreta que compartes',
  'command.token': 'un token para programas que usan la API',
  'command.deleteme': 'borrar todo lo que tengo de ti',

  'button.time-zone': 'Zona horaria',
  'button.language': 'Idioma',
  'button.auto-save-on': 'Guardar sin preguntar si está claro',
  'button.auto-save-off': 'Preguntarme siempre',
  'button.switch-ledger': 'Cambiar a {ledger}',
  'button.join': '✅ Unirme',
  'button.decline': '✖️ No, gracias',
  'button.leave': 'Salir',
  'button.stay': 'Quedarme',
  'button.token-read': '👁 Puede leer',
  'button.token-write': '✏️ Puede leer y escribir',
  'button.delete-message': '🗑️ Borrar este mensaje ya',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    '¡Hola, {name}! Escríbeme lo que gastaste, con tus palabras:\n<i>Café 4,50</i>\n<i>Supermercado 32,10 ayer</i>\nYo encuentro el importe, el día y la categoría, y un toque lo guarda. /help muestra qué más sé hacer.',
  'start.owner':
    '¡Hola, {name}! Este bot ya es tuyo: nadie más entra si no lo invitas, con <code>/invite bot</code>.\nEscríbeme lo que gastaste, con tus palabras:\n<i>Café 4,50</i>\n<i>Supermercado 32,10 ayer</i>\nYo encuentro el importe, el día y la categoría, y un toque lo guarda. /help muestra qué más sé hacer.',
  'start.first':
    'Tomo los importes sin moneda como <b>{currency}</b>. Toca otra si sueles gastar en ella. «Hoy» es el día de <b>{zone}</b>; /timezone lo cambia.',
  'start.group':
    'Llevo los gastos de <b>{ledger}</b>, que comparten todos aquí. Mencióname: <i>@{bot} pizza 24</i>, o responde a uno de mis mensajes.',

  'help.private':
    'Escribe lo que gastaste: <i>Café 4,50</i>, <i>Taxi 12 USD ayer</i>, o varias líneas a la vez. Responde a uno de mis mensajes para corregirlo: <i>no, 5,40</i>.',
  'help.group':
    'Mencióname con lo que gastaste, o responde a uno de mis mensajes para corregirlo: <i>no, 5,40</i>. Aquí los gastos son de todos.',

  'currency.ask':
    'Un importe sin moneda lo tomo por <b>{code}</b> ({name}). Toca otra, o escribe su código, su signo o su nombre.',
  'currency.which': '¿Cuál de estas?',
  'currency.set': 'Desde ahora, un importe sin moneda lo tomo por <b>{code}</b> ({name}).',
  'currency.unknown': 'No conozco ninguna moneda «{text}». Escribe su código, por ejemplo <i>EUR</i>, o /cancel.',
  'currency.not-in-use':
    '«{text}» no es una moneda en uso hoy. Conozco las de ISO 4217: ni antiguas ni criptomonedas. Escribe otra, o /cancel.',

  'timezone.ask':
    'Tu zona horaria es <b>{zone}</b>, donde ahora son las {time}. Escribe tu ciudad, o lo que marca tu reloj, por ejemplo <i>14:35</i>.',
  'timezone.which': '¿Cuál te queda más cerca?',
  'timezone.set': 'Tu zona horaria es <b>{zone}</b>, donde ahora son las {time}.',
  'timezone.unknown':
    'No conozco ningún lugar «{text}». Escribe una ciudad más grande cerca de ti, o lo que marca tu reloj, por ejemplo <i>14:35</i>; o /cancel.',

  'language.ask': '¿En qué idioma hablo?',
  'language.unknown': 'No hablo «{text}». ¿Qué idioma prefieres? Toca uno, o /cancel.',
  'language.set': 'Ahora hablo contigo en {language}.',

  'settings.title':
    '<b>Ajustes</b>\nMoneda: {currency}\nTotales: {totals}\nZona horaria: {zone}\nIdioma: {language}\nGuardar: {autoSave, select, on {si está claro, se guarda solo} other {siempre con tu confirmación}}\nLibreta: {ledger}',
  'settings.ledger-gone': 'Ya no estás en esa libreta.',

  'ledger.personal': 'la tuya',
  'ledger.personal-of': 'Libreta de {name}',
  'ledger.shared': '{name} (con {people})',
  'ledger.and-others': '{people} y {count, plural, one {# más} other {# más}}',

  'cancel.done': 'De acuerdo, lo dejamos.',
  'cancel.nothing': 'No hay ninguna pregunta pendiente.',

  'invite.ledger-link':
    'Quien abra primero este enlace, en las próximas 48 horas, puede unirse a tu libreta. Verá sus gastos, y tú los suyos:\n{link}',
  'invite.bot-link':
    'Quien abra primero este enlace, en las próximas 48 horas, puede usar este bot, con una libreta propia:\n{link}',
  'invite.only-listed': 'También tiene que estar en la lista del administrador de este bot.',
  'invite.listed': 'El administrador de este bot tiene una lista de quién puede usarlo; una invitación no la cambia.',
  'invite.owner-only': 'Solo el propietario puede invitar a este bot. /invite comparte tu libreta.',
  'invite.group': 'Todos en este grupo comparten ya su libreta.',
  'invite.offer':
    '{inviter} te invita: <b>{ledger}</b>. Si te unes, lo que gastes irá allí desde ahora y sus miembros lo verán. /settings te devuelve a la tuya.',
  'invite.joined':
    'Ya estás en <b>{ledger}</b>: lo que escribas va allí. /settings te devuelve a tu libreta, /leave te saca de esta.',
  'invite.declined': 'No te has unido.',
  'invite.already-in': 'Ya estás en {ledger}. /settings cambia entre tus libretas.',
  'invite.gone': 'Esa invitación ya se usó o ha caducado. Pide otra.',

  'leave.ask': '¿Dejar <b>{ledger}</b>? Lo que gastaste se queda allí. Lo que no hayas guardado allí se cancela.',
  'leave.done': 'Has dejado <b>{ledger}</b> y vuelves a estar en tu libreta.',
  'leave.stayed': 'Te quedas.',
  'leave.personal': 'Esta libreta es la tuya. /settings cambia a una que compartes; allí puedes usar /leave.',
  'leave.last': 'No hay nadie más en esta libreta: sin ti se perdería. /settings cambia a otra.',
  'leave.gone': 'Ya no estás en esa libreta.',
  'leave.group':
    'Esta es la libreta del grupo: quien escribe aquí está en ella. Quien sale del grupo sale también de ella.',

  'token.ask':
    'Un token deja que un programa use tus gastos por la API, como si fueras tú. Quien lo tenga puede hacerlo: guárdalo como una contraseña. Se muestra una sola vez, durante un minuto. <code>/token list</code> muestra los que tienes.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nCópialo ya: este mensaje se borra en {seconds} segundos. Vale {days} días; <code>/token list</code> lo anula.',
  'token.made-already': 'Este mensaje ya dio su token. /token da otro.',
  'token.none': 'No hay tokens.',
  'token.list':
    '<b>Tokens</b>\n{count, plural, one {# token deja} other {# tokens dejan}} que programas usen tus gastos. 🗑️ anula uno.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {lee} other {lee y escribe}}, creado {made}, {used, select, never {nunca usado} other {último uso {lastUsed}}}',
  'token.revoked': 'Anulado',

  'button.admit': '✅ Dejar entrar',
  'button.refuse': '✖️ No',
  'invite.owner-decides':
    'Quien todavía no usa este bot necesita el permiso de su propietario, a quien se lo pregunto cuando se abre el enlace.',
  'admission.asked':
    '{inviter} te invita. Este bot es privado: he pedido a su propietario que te deje entrar, y te escribo en cuanto lo haga.',
  'admission.request':
    '<b>{name}</b> ha abierto una invitación a la libreta de {inviter} y todavía no usa este bot. ¿Le dejas entrar? También tendría una libreta propia, y no vería la tuya.',
  'admission.admitted': '✅ {name} ya puede usar este bot.',
  'admission.declined': '✖️ {name} se queda fuera.',
  'admission.welcome':
    'El propietario de este bot te ha dejado entrar. 👋 Escríbeme lo que has gastado: <i>Café 4,50</i>. /help muestra qué más sé hacer.',
  'admission.refused': 'El propietario de este bot no te ha dejado entrar.',

  'worth.none': 'aún sin tipo de cambio',
  'button.rate': '💱 Cambio',
  'rate.source-person': 'indicado para este gasto',
  'rate.source-ledger': 'un tipo propio de esta libreta',
  'rate.source-ecb': 'Banco Central Europeo',
  'rate.hint': '¿Otro? Responde: tipo de cambio 4,31',
  'rate.none': 'Aún no se conoce ningún tipo de cambio de {from} a {into}.',
  'rate.which': 'Eso se puede leer de dos maneras. ¿Qué tipo de cambio era?',
  'rate.nothing': 'Ese gasto está en {currency}, igual que los totales de su libreta: no hay nada que convertir.',
  'rate.other-currency':
    'Los totales de esa libreta están en {into}: escribe cuántos {into} era un {from}, por ejemplo <i>tipo de cambio 4,31</i>.',
  'ask.rate': 'Aún no conozco el tipo de cambio. ¿Cuántos {into} era un {from}? Escríbelo así: <i>4,31</i>.',
  'refused.rate':
    'No he podido leer ahí un tipo de cambio. Escríbelo así: <i>tipo de cambio 4,31</i>, mayor que 0 y con 15 decimales como mucho.',

  'report.as-spent': 'Tal como se gastó:',
  'report.unconverted': 'Fuera del total, porque aún no se conoce el tipo de cambio:',
  'report.not-yet': 'Aún fuera del total:',
  'report.new-total': 'No hay con qué comparar en {period}.',
  'report.following': '⏳ Los totales han pasado a {currency}: {done} de {total} gastos están convertidos.',
  'button.report-in': '💱 En {currency}',

  'base.ask':
    'Los totales de esta libreta están en <b>{before}</b>. ¿Los paso también a <b>{currency}</b>? Lo gastado antes se convierte entonces con el cambio de cada día, y los tipos indicados para gastos sueltos se pierden.',
  'base.set':
    'Los totales están ahora en <b>{currency}</b>.{count, plural, =0 {} one { Se está convirtiendo # gasto; /report dice cuánto falta.} other { Se están convirtiendo # gastos; /report dice cuánto falta.}}',
  'base.stays': 'Los totales siguen en <b>{currency}</b>.',
  'base.owner-only': 'Solo quien es propietario de esta libreta puede cambiar la moneda de sus totales.',
  'button.base-change': '✅ Totales en {currency}',
  'button.base-keep': 'Seguir con {currency}',

  'delete-me.ask':
    'Esto borra todo lo que tengo de ti: tu libreta con todos sus gastos, categorías y reglas, tus ajustes, tokens y borradores. En las libretas que compartes, lo que gastaste se queda, sin tu nombre ni tus palabras. Nada se puede recuperar; /export te da antes una copia.\nSi lo quieres, escribe <b>{word}</b>. Cualquier otra cosa lo deja todo como está.',
  'delete-me.word': 'BORRAR',
  'delete-me.kept': 'Todo queda como está.',
  'delete-me.done': 'Todo lo que tenía de ti está borrado. ¡Adiós! 👋',
} as const satisfies Messages;
