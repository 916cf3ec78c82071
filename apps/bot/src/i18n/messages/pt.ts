import type { Messages } from './en.ts';

/** Portuguese, as it is understood on both sides of the ocean. */
export const pt = {
  'draft.amount-unknown': 'valor?',
  'draft.sure': '{percent, number, percent} de certeza',
  'draft.remembered': 'como você escolheu antes',
  'draft.choose': 'Toque na categoria para guardar.',
  'draft.split': 'dividido por {people, plural, one {# pessoa} other {# pessoas}}: <b>{share}</b> cada',
  'draft.paid-by': 'pago por {name}',
  'draft.batch': '{count, plural, one {# despesa} other {# despesas}} na sua mensagem.',
  'draft.cancelled': 'Cancelada: {what}',
  'draft.expired': 'Expirada: {what}. Envie de novo para guardar.',

  'note.unpriced-line': 'Uma linha não tem valor próprio.',
  'note.several-amounts': 'Mais de um número pode ser o valor.',
  'note.ambiguous-currency': 'O sinal vale para várias moedas: usei {currency}.',
  'note.unit-price': 'Talvez seja o preço de uma só unidade.',
  'note.not-spending': 'Parece um reembolso ou uma transferência.',
  'note.too-many-decimals': 'O valor tem mais casas decimais do que {currency}.',
  'note.ambiguous-date': 'A data pode ser lida de duas maneiras.',
  'note.future-date': 'A data está no futuro.',
  'note.model-disagrees': 'O modelo leu outra coisa: confira o valor e a data.',
  'note.model-unavailable': 'O modelo não respondeu: a categoria é um palpite.',

  'ask.amount': 'Quanto foi?',
  'ask.which-amount': 'Qual destes é o valor?',
  'ask.date': 'Esse dia ainda não chegou. Quando foi?',
  'ask.currency': 'Que moeda? Toque numa ou escreva o código.',
  'ask.description': 'O que foi? Escreva algumas palavras.',
  'ask.new-amount': 'Escreva o valor certo.',
  'ask.new-date': 'Escreva o dia certo: ontem, 3 de maio, 2026-05-03.',
  'ask.waiting': 'O rascunho espera a sua resposta. /cancel deixa tudo como está.',

  'button.more': 'Mais…',
  'button.back': '‹ Voltar',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Editar',
  'button.cancel': '✖️ Cancelar',
  'button.save-all': '✅ Guardar tudo ({count})',
  'button.cancel-all': '✖️ Cancelar tudo',
  'button.undo': '↩️ Desfazer',
  'button.restore': '♻️ Restaurar',
  'button.amount': 'Valor',
  'button.currency': 'Moeda',
  'button.date': 'Data',
  'button.category': 'Categoria',
  'button.description': 'Descrição',
  'button.today': 'Hoje',
  'button.yesterday': 'Ontem',
  'button.keep-date': 'Manter {date}',
  'button.done': 'Pronto',

  'saved.title': 'Guardada',
  'saved.automatically': 'Guardada por você',
  'saved.edited': 'Alterada',
  'saved.removed': 'Removida',
  'saved.needs-review': 'por rever',

  'answer.saved': 'Guardada',
  'answer.already-saved': 'Já está guardada.',
  'answer.cancelled': 'Cancelada',
  'answer.expired': 'Isto expirou. Envie de novo.',
  'answer.foreign': 'Isto é de outra pessoa.',
  'answer.removed': 'Removida',
  'answer.restored': 'Restaurada',
  'answer.nothing-changed': 'Não há nada a mudar aqui.',
  'answer.all-saved': '{count, plural, one {# guardada} other {# guardadas}}',
  'answer.some-asked': '{count, plural, one {# ainda tem uma pergunta.} other {# ainda têm uma pergunta.}}',

  'refused.blank': 'Não há texto aí. Escreva o que gastou: <i>Café 4,50</i>',
  'refused.too-short': 'É curto demais. Escreva o que gastou: <i>Café 4,50</i>',
  'refused.too-long': 'É longo demais: leio no máximo 500 caracteres.',
  'refused.script': 'Parece código de programa, que não leio.',
  'refused.zero-amount': 'O valor é zero: uma despesa é mais do que isso.',
  'refused.negative-amount': 'Escreva o que gastou sem sinal de menos.',
  'refused.amount-too-large': 'Esse valor é grande demais para guardar.',
  'refused.not-text': 'Leio texto. Escreva o que gastou: <i>Café 4,50</i>',
  'refused.correction': 'Não achei correção aí. Escreva um valor, um dia, uma categoria ou uma moeda.',
  'refused.amount': 'Não achei um valor aí. Escreva assim: <i>5,40</i>.',
  'refused.date': 'Não achei um dia aí. Escreva assim: <i>ontem</i> ou <i>2026-05-03</i>.',
  'refused.currency': 'Não conheço essa moeda. Escreva o código, por exemplo <i>EUR</i>.',
  'refused.decimals':
    '{currency} {decimals, plural, =0 {não tem casas decimais} one {tem # casa decimal} other {tem # casas decimais}}.',
  'refused.category': 'Essa categoria já não está disponível.',
  'refused.gone': 'Essa despesa já não existe.',

  'trouble.failed': 'Algo correu mal e nada foi guardado. Envie de novo, por favor.',
  'trouble.expired': 'Este botão expirou.',
  'trouble.unknown-command': 'Não conheço esse comando. /help mostra os que conheço.',
  'trouble.private-only': 'Isso só funciona numa conversa privada comigo.',

  'refused.stranger': 'Este bot é privado. Peça um convite a quem o tem.',

  'day.today': 'hoje',
  'day.yesterday': 'ontem',

  'category.food-dining': 'Comida e restaurantes',
  'category.groceries': 'Supermercado',
  'category.transport': 'Transporte',
  'category.travel': 'Viagens',
  'category.housing': 'Moradia',
  'category.utilities': 'Água, luz e internet',
  'category.health': 'Saúde',
  'category.entertainment': 'Lazer',
  'category.shopping': 'Compras',
  'category.education': 'Educação',
  'category.subscriptions': 'Assinaturas',
  'category.personal-care': 'Cuidados pessoais',
  'category.gifts-donations': 'Presentes e doações',
  'category.insurance': 'Seguros',
  'category.fees-charges': 'Taxas e tarifas',
  'category.other': 'Outros',

  'command.recent': 'as últimas despesas',
  'command.find': 'procurar despesas: palavras, um valor, uma categoria, um mês',
  'command.report': 'o que foi gasto: semana, mês, ano ou 2026-03',
  'command.categories': 'ver e mudar as categorias',
  'command.rules': 'o que aprendi com você',
  'command.export': 'todas as despesas num arquivo: csv ou json; mês, ano ou tudo',
  'command.undo': 'tirar a última despesa',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Nova',
  'button.rename': 'Nome',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Arquivar',
  'button.unarchive': 'Trazer de volta',
  'button.picture': '📊 Gráfico',
  'button.review': '⚠️ Rever {count}',

  'list.page': 'página {page} de {pages}',
  'list.somebody': 'alguém',

  'recent.title': '<b>As últimas despesas</b>',
  'recent.empty': 'Ainda não há despesas. Escreva o que gastou: <i>Café 4,50</i>',
  'recent.review-title': '<b>Por rever</b>',
  'recent.review-empty': 'Não falta rever nada. 👌',

  'find.what': 'O que procuro? Por exemplo <i>/find café</i>, <i>/find 4,50</i>, <i>/find supermercado março</i>.',
  'find.found': '{count, plural, one {# despesa} other {# despesas}}',
  'find.nothing': 'Não achei nada para {query}.',

  'period.week': 'semana',
  'period.month': 'mês',
  'period.year': 'ano',
  'period.all': 'tudo',

  'report.which':
    'De quando? Por exemplo <i>/report semana</i>, <i>/report mês</i>, <i>/report ano</i> ou <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, até agora',
  'report.nothing': 'Nada foi gasto.',
  'report.count': '{count, plural, one {# despesa} other {# despesas}}',
  'report.change': '{change} em relação a {period} ({total})',
  'report.new': 'Antes, nada nesta moeda: {period}',
  'report.others': '{count, plural, one {mais #} other {mais #}}',
  'report.chart-subtitle': '{total} ({currency}) em {count, plural, one {# despesa} other {# despesas}}',

  'export.which':
    'Que arquivo? Por exemplo <i>/export</i>, <i>/export json</i>, <i>/export csv mês</i> ou <i>/export 2026-03</i>.',
  'export.nothing': 'Não há nada para exportar.',
  'export.caption': '{count, plural, one {# despesa} other {# despesas}}',

  'undo.nothing': 'Não há nada seu para tirar.',

  'rules.title':
    '<b>O que aprendi</b>\n{count, plural, one {# regra vem} other {# regras vêm}} das suas escolhas. 🗑️ esquece uma.',
  'rules.empty': 'Ainda não aprendi nada. Aprendo quando você escolhe uma categoria.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '“{words}”',
  'rules.forgotten': 'Esquecido: {words}',
  'rules.gone': 'Isso já estava esquecido.',

  'categories.title':
    '<b>Categorias</b>\n{count, plural, one {# em uso} other {# em uso}}{archived, plural, =0 {} one {, # arquivada (🗄️)} other {, # arquivadas (🗄️)}}. Toque numa para mudá-la.',
  'categories.is-archived': 'Arquivada: as despesas dela ficam com ela, e nenhuma nova a recebe.',
  'categories.ask-name': 'Como se chama a nova categoria? Pode vir um emoji antes: <i>🐕 Animais</i>',
  'categories.ask-new-name': 'Como vai se chamar? Pode vir um emoji antes: <i>🐕 Animais</i>',
  'categories.ask-emoji': 'Que emoji vai ter? Envie um.',
  'categories.bad-name':
    'Isso não serve de nome: precisa de letras e de no máximo 60 caracteres. Como vai se chamar? /cancel desiste.',
  'categories.bad-emoji': 'Isso não é um emoji. Envie só um, ou /cancel.',
  'categories.taken': 'Já existe {category}. Escolha outro nome, ou /cancel.',
  'categories.taken-archived':
    'Já existe {category}, arquivada: pode trazê-la de volta. Escolha outro nome, ou /cancel.',
  'categories.added': 'Nova: {category}',
  'categories.changed': 'Alterada: {category}',
  'categories.archived': 'Arquivada',
  'categories.last': 'É a última em uso, e cada despesa precisa de uma. Crie outra primeiro.',
  'categories.gone': 'Essa categoria já não existe.',

  'command.start': 'como isto funciona',
  'command.help': 'o que sei fazer',
  'command.currency': 'a moeda dos valores que não a dizem',
  'command.timezone': 'onde você está, para que hoje seja hoje',
  'command.language': 'a língua que falo',
  'command.settings': 'moeda, fuso horário, língua, livro',
  'command.cancel': 'deixar sem resposta o que perguntei',
  'command.invite': 'partilhar as suas despesas com alguém',
  'command.leave': 'sair de um livro partilhado',
  'command.token': 'um token para programas que usam a API',
  'command.deleteme': 'apagar tudo o que tenho de você',

  'button.time-zone': 'Fuso horário',
  'button.language': 'Língua',
  'button.auto-save-on': 'Guardar o que é certo sem toque',
  'button.auto-save-off': 'Esperar sempre o meu toque',
  'button.switch-ledger': 'Mudar para {ledger}',
  'button.join': '✅ Entrar',
  'button.decline': '✖️ Não, obrigado',
  'button.leave': 'Sair',
  'button.stay': 'Ficar',
  'button.token-read': '👁 Pode ler',
  'button.token-write': '✏️ Pode ler e escrever',
  'button.delete-message': '🗑️ Apagar já esta mensagem',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    'Olá, {name}! Escreva o que gastou, com as suas palavras:\n<i>Café 4,50</i>\n<i>Supermercado 32,10 ontem</i>\nEu acho o valor, o dia e a categoria, e um toque guarda. /help mostra o que mais sei fazer.',
  'start.owner':
    'Olá, {name}! Este bot agora é seu: ninguém mais entra sem o seu convite, com <code>/invite bot</code>.\nEscreva o que gastou, com as suas palavras:\n<i>Café 4,50</i>\n<i>Supermercado 32,10 ontem</i>\nEu acho o valor, o dia e a categoria, e um toque guarda. /help mostra o que mais sei fazer.',
  'start.first':
    'Um valor sem moeda conta como <b>{currency}</b>: toque noutra se gasta mais nela. “Hoje” é o dia de <b>{zone}</b>; /timezone muda isso.',
  'start.group':
    'Guardo as despesas de <b>{ledger}</b>, que todos aqui partilham. Mencione-me: <i>@{bot} pizza 24</i>, ou responda a uma das minhas mensagens.',

  'help.private':
    'Escreva o que gastou: <i>Café 4,50</i>, <i>Táxi 12 USD ontem</i>, ou várias linhas de uma vez. Responda a uma das minhas mensagens para corrigi-la: <i>não, 5,40</i>.',
  'help.group':
    'Mencione-me com o que gastou, ou responda a uma das minhas mensagens para corrigi-la: <i>não, 5,40</i>. Todos aqui partilham as despesas.',

  'currency.ask':
    'Um valor sem moeda conta como <b>{code}</b> ({name}). Toque noutra, ou escreva o código, o sinal ou o nome.',
  'currency.which': 'Qual destas?',
  'currency.set': 'Um valor sem moeda agora conta como <b>{code}</b> ({name}).',
  'currency.unknown': 'Não conheço nenhuma moeda “{text}”. Escreva o código, por exemplo <i>EUR</i>, ou /cancel.',
  'currency.not-in-use':
    '“{text}” não é uma moeda em uso hoje. Conheço as da ISO 4217: nem antigas nem criptomoedas. Escreva outra, ou /cancel.',

  'timezone.ask':
    'O seu fuso horário é <b>{zone}</b>, onde agora são {time}. Escreva a sua cidade, ou o que marca o seu relógio, por exemplo <i>14:35</i>.',
  'timezone.which': 'Qual fica mais perto de você?',
  'timezone.set': 'O seu fuso horário é <b>{zone}</b>, onde agora são {time}.',
  'timezone.unknown':
    'Não conheço nenhum lugar “{text}”. Escreva uma cidade maior por perto, ou o que marca o seu relógio, por exemplo <i>14:35</i>; ou /cancel.',

  'language.ask': 'Que língua devo falar?',
  'language.set': 'Agora falo com você em {language}.',

  'settings.title':
    '<b>Definições</b>\nMoeda: {currency}\nFuso horário: {zone}\nLíngua: {language}\nGuardar: {autoSave, select, on {o que é certo, sem toque} other {sempre com o seu toque}}\nLivro: {ledger}',
  'settings.ledger-gone': 'Você já não está nesse livro.',

  'ledger.personal': 'o seu',
  'ledger.shared': '{name} (com {people})',
  'ledger.somebody': 'alguém',

  'cancel.done': 'Está bem, já não espero por isso.',
  'cancel.nothing': 'Não espero por nada.',

  'invite.ledger-link':
    'Quem abrir primeiro este link, em 48 horas, pode entrar no seu livro. Vê as despesas dele, e você vê as dessa pessoa:\n{link}',
  'invite.bot-link': 'Quem abrir primeiro este link, em 48 horas, pode usar este bot, com um livro próprio:\n{link}',
  'invite.only-listed': 'Só pode usá-lo quem está na lista de quem mantém este bot.',
  'invite.listed': 'Quem mantém este bot tem uma lista de quem pode usá-lo; um convite não muda isso.',
  'invite.owner-only': 'Só o dono deste bot pode convidar para ele. /invite partilha o seu livro.',
  'invite.group': 'Todos neste grupo já partilham o livro dele.',
  'invite.offer':
    '{inviter} convida você para o livro <b>{ledger}</b>. Se entrar, o que gastar vai para lá a partir de agora, e os membros veem. /settings leva de volta ao seu.',
  'invite.joined':
    'Você entrou em <b>{ledger}</b>: o que escrever vai para lá. /settings leva de volta ao seu livro, /leave tira você deste.',
  'invite.declined': 'Você não entrou.',
  'invite.already-in': 'Você já está em {ledger}. /settings muda entre os seus livros.',
  'invite.gone': 'Esse convite já foi usado ou expirou. Peça outro.',

  'leave.ask': 'Sair de <b>{ledger}</b>? O que você gastou fica lá. O que não guardou lá é cancelado.',
  'leave.done': 'Você saiu de <b>{ledger}</b> e está de novo no seu livro.',
  'leave.stayed': 'Você fica.',
  'leave.personal': 'Este livro é o seu. /settings muda para um partilhado; lá funciona /leave.',
  'leave.last': 'Não há mais ninguém neste livro: sem você ele se perderia. /settings muda para outro.',
  'leave.gone': 'Você já não está nesse livro.',
  'leave.group': 'Este é o livro do grupo: quem escreve aqui faz parte dele.',

  'token.ask':
    'Um token deixa um programa usar as suas despesas pela API, em seu nome. Quem o tiver pode fazê-lo: guarde-o como uma senha. É mostrado uma vez, durante um minuto. <code>/token list</code> mostra os que tem.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nCopie agora: esta mensagem é apagada em {seconds} segundos. Vale {days} dias; <code>/token list</code> revoga-o.',
  'token.made-already': 'Esta mensagem já deu o seu token. /token dá outro.',
  'token.none': 'Não há tokens.',
  'token.list':
    '<b>Tokens</b>\n{count, plural, one {# token deixa} other {# tokens deixam}} programas usar as suas despesas. 🗑️ revoga um.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {lê} other {lê e escreve}}, criado {made}, {used, select, never {nunca usado} other {último uso {lastUsed}}}',
  'token.revoked': 'Revogado',

  'delete-me.ask':
    'Isto apaga tudo o que tenho de você: o seu livro com todas as despesas, categorias e regras, as suas definições, tokens e rascunhos. Nos livros partilhados, o que gastou fica, sem o seu nome e as suas palavras. Nada pode ser recuperado; /export dá antes uma cópia.\nSe é isso que quer, escreva <b>{word}</b>. Qualquer outra coisa deixa tudo como está.',
  'delete-me.word': 'APAGAR',
  'delete-me.kept': 'Tudo fica como está.',
  'delete-me.done': 'Tudo o que tinha de você está apagado. Adeus! 👋',
} as const satisfies Messages;
