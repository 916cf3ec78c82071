import type { Messages } from './en.ts';

/** Portuguese, as it is written in Brazil. */
export const pt = {
  'draft.amount-unknown': 'valor?',
  'draft.sure': '{percent, number, percent} de certeza',
  'draft.remembered': 'como você escolheu antes',
  'draft.choose': 'Toque na categoria para salvar.',
  'draft.split': 'dividido por {people, plural, one {# pessoa} other {# pessoas}}: <b>{share}</b> cada',
  'draft.paid-by': 'pago por {name}',
  'draft.batch': '{count, plural, one {# despesa} other {# despesas}} na sua mensagem.',
  'draft.cancelled': 'Cancelada: {what}',
  'draft.expired': 'Expirada: {what}. Envie de novo para salvar.',

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

  'card.moved': '✏️ {what} – veja abaixo',

  'ask.in-group': 'Responda a esta mensagem.',
  'ask.amount': 'Quanto foi?',
  'ask.which-amount': 'Qual destes é o valor?',
  'ask.date': 'Esse dia ainda não chegou. Quando foi?',
  'ask.currency': 'Qual moeda? Toque em uma ou escreva o código.',
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
  'button.save-all': '✅ Salvar tudo ({count})',
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

  'saved.title': 'Salva',
  'saved.automatically': 'Salva automaticamente',
  'saved.edited': 'Alterada',
  'saved.removed': 'Removida',
  'saved.needs-review': 'a revisar',

  'answer.saved': 'Salva',
  'answer.already-saved': 'Já está salva.',
  'answer.cancelled': 'Cancelada',
  'answer.expired': 'Isto expirou. Envie de novo.',
  'answer.foreign': 'Isto é de outra pessoa.',
  'answer.removed': 'Removida',
  'answer.restored': 'Restaurada',
  'answer.nothing-changed': 'Não há nada a mudar aqui.',
  'answer.all-saved': '{count, plural, one {# salva} other {# salvas}}',
  'answer.some-asked': '{count, plural, one {# ainda tem uma pergunta.} other {# ainda têm uma pergunta.}}',

  'refused.blank': 'Não há texto aí. Escreva o que gastou: <i>Café 4,50</i>',
  'refused.too-short': 'Me diga o que gastou: <i>Café 4,50</i>',
  'refused.too-long': 'É longo demais: leio no máximo 500 caracteres.',
  'refused.script': 'Parece código de programa, que não leio.',
  'refused.zero-amount': 'O valor é zero. Quanto foi?',
  'refused.negative-amount': 'Escreva o que gastou sem sinal de menos.',
  'refused.amount-too-large': 'Esse valor é grande demais para salvar.',
  'refused.not-text': 'Leio texto. Escreva o que gastou: <i>Café 4,50</i>',
  'refused.reply-elsewhere': 'Responda à mensagem que mostra a despesa.',
  'refused.correction': 'Não achei correção aí. Escreva um valor, um dia, uma categoria ou uma moeda.',
  'refused.amount': 'Não achei um valor aí. Escreva assim: <i>5,40</i>, ou /cancel.',
  'refused.date': 'Não achei um dia aí. Escreva assim: <i>ontem</i> ou <i>2026-05-03</i>, ou /cancel.',
  'refused.currency': 'Não conheço essa moeda. Escreva o código, por exemplo <i>EUR</i>, ou /cancel.',
  'refused.description': 'Uma descrição tem de 1 a 500 caracteres.',
  'refused.decimals':
    '{currency} {decimals, plural, =0 {não tem casas decimais} one {tem # casa decimal} other {tem # casas decimais}}.',
  'refused.category': 'Essa categoria não está mais disponível.',
  'refused.gone': 'Essa despesa não existe mais.',

  'talk.greeting': 'Olá, {name}! 👋',
  'talk.farewell': 'Até logo, {name}! 👋',
  'talk.thanks': 'De nada! 😊',
  'talk.question': 'Eu anoto o que você gasta; /report mostra. 🙂',
  'talk.hint': 'Escreva o que gastou: <i>Café 4,50</i>. /help mostra o que mais sei fazer.',
  'talk.unsaved':
    '{count, plural, =1 {Ainda não salvo: {what}. Toque na categoria para salvar, ou em {cancel}.} other {# despesas ainda não foram salvas. Toque em {all}, ou na categoria de cada uma.}}',

  'trouble.failed': 'Algo deu errado; nada foi alterado. Tente de novo, por favor.',
  'trouble.not-made': 'Não foi possível criar o arquivo ou a imagem. Peça de novo, por favor.',
  'trouble.expired': 'Este botão expirou.',
  'trouble.unknown-command': 'Não conheço esse comando. /help mostra os que conheço.',
  'trouble.meant-command': 'Você quis dizer /{command}?',
  'trouble.private-only': 'Isso só funciona em uma conversa privada comigo.',

  'refused.stranger': 'Este bot é privado. Peça um convite ao dono.',

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
  'command.undo': 'desfazer a última despesa',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Nova',
  'button.rename': 'Nome',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Arquivar',
  'button.unarchive': 'Trazer de volta',
  'button.picture': '📊 Gráfico',
  'button.review': '⚠️ Revisar {count}',

  'list.page': 'página {page} de {pages}',
  'list.somebody': 'alguém',

  'recent.title': '<b>As últimas despesas</b>',
  'recent.empty': 'Ainda não há despesas. Escreva o que gastou: <i>Café 4,50</i>',
  'recent.empty-group': 'Ainda não há despesas. Me mencione com o que gastou: <i>@{bot} pizza 24</i>',
  'recent.review-title': '<b>A revisar</b>',
  'recent.review-empty': 'Não falta revisar nada. 👌',

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
  'report.new': '{period}: nada nesta moeda.',
  'report.others': '{count, plural, one {mais #} other {mais #}}',
  'report.chart-subtitle': '{total} ({currency}) em {count, plural, one {# despesa} other {# despesas}}',

  'export.which':
    'Qual arquivo? Por exemplo <i>/export</i>, <i>/export json</i>, <i>/export csv mês</i> ou <i>/export 2026-03</i>.',
  'export.nothing': 'Não há nada para exportar.',
  'export.caption': '{count, plural, one {# despesa} other {# despesas}}',

  'undo.nothing': 'Não há nada seu para desfazer.',

  'rules.title':
    '<b>O que aprendi</b>\n{count, plural, one {# regra vem} other {# regras vêm}} das suas escolhas. 🗑️ esquece uma.',
  'rules.empty': 'Ainda não aprendi nada. Aprendo quando você escolhe uma categoria.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '“{words}”',
  'rules.forgotten': 'Esquecido: {words}',
  'rules.gone': 'Isso já estava esquecido.',

  'categories.title':
    '<b>Categorias</b>\n{count, plural, one {# em uso} other {# em uso}}{archived, plural, =0 {} one {, # arquivada (🗄️)} other {, # arquivadas (🗄️)}}. Toque em uma para mudá-la.',
  'categories.none': 'Não há nenhuma categoria “{name}”.',
  'categories.is-archived': 'Arquivada: as despesas dela ficam com ela, e nenhuma nova a recebe.',
  'categories.ask-name': 'Como se chama a nova categoria? Pode vir um emoji antes: <i>🐕 Animais</i>',
  'categories.ask-new-name': 'Como vai se chamar? Pode vir um emoji antes: <i>🐕 Animais</i>',
  'categories.ask-emoji': 'Qual emoji vai ter? Envie um.',
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
  'categories.gone': 'Essa categoria não existe mais.',

  'command.start': 'como isto funciona',
  'command.help': 'o que sei fazer',
  'command.currency': 'a moeda dos valores que não a dizem',
  'command.timezone': 'o seu fuso horário',
  'command.language': 'o idioma que falo',
  'command.settings': 'moeda, fuso horário, idioma, caderno',
  'command.cancel': 'deixar de lado a minha pergunta',
  'command.invite': 'compartilhar as suas despesas com alguém',
  'command.leave': 'sair de um caderno compartilhado',
  'command.token': 'um token para programas que usam a API',
  'command.deleteme': 'apagar tudo o que tenho de você',

  'button.time-zone': 'Fuso horário',
  'button.language': 'Idioma',
  'button.auto-save-on': 'Salvar sem perguntar se estiver claro',
  'button.auto-save-off': 'Sempre me perguntar',
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
    'Olá, {name}! Escreva o que gastou, com as suas palavras:\n<i>Café 4,50</i>\n<i>Supermercado 32,10 ontem</i>\nEu acho o valor, o dia e a categoria, e um toque salva. /help mostra o que mais sei fazer.',
  'start.owner':
    'Olá, {name}! Este bot agora é seu: ninguém mais entra sem o seu convite, com <code>/invite bot</code>.\nEscreva o que gastou, com as suas palavras:\n<i>Café 4,50</i>\n<i>Supermercado 32,10 ontem</i>\nEu acho o valor, o dia e a categoria, e um toque salva. /help mostra o que mais sei fazer.',
  'start.first':
    'Valores sem moeda contam como <b>{currency}</b>. Toque em outra se gasta mais nela. “Hoje” é o dia de <b>{zone}</b>; /timezone muda isso.',
  'start.group':
    'Registro as despesas de <b>{ledger}</b>, que todos aqui compartilham. Me mencione: <i>@{bot} pizza 24</i>, ou responda a uma das minhas mensagens.',

  'help.private':
    'Escreva o que gastou: <i>Café 4,50</i>, <i>Táxi 12 USD ontem</i>, ou várias linhas de uma vez. Responda a uma das minhas mensagens para corrigi-la: <i>não, 5,40</i>.',
  'help.group':
    'Me mencione com o que gastou, ou responda a uma das minhas mensagens para corrigi-la: <i>não, 5,40</i>. Todos aqui compartilham as despesas.',

  'currency.ask':
    'Um valor sem moeda conta como <b>{code}</b> ({name}). Toque em outra, ou escreva o código, o sinal ou o nome.',
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

  'language.ask': 'Em que idioma devo falar?',
  'language.unknown': 'Não falo “{text}”. Que idioma prefere? Toque em um, ou /cancel.',
  'language.set': 'Agora falo com você em {language}.',

  'settings.title':
    '<b>Configurações</b>\nMoeda: {currency}\nTotais: {totals}\nFuso horário: {zone}\nIdioma: {language}\nSalvar: {autoSave, select, on {sem perguntar se estiver claro} other {sempre com a sua confirmação}}\nCaderno: {ledger}',
  'settings.ledger-gone': 'Você não está mais nesse caderno.',

  'ledger.personal': 'o seu',
  'ledger.personal-of': 'Caderno de {name}',
  'ledger.shared': '{name} (com {people})',
  'ledger.and-others': '{people} e mais {count, plural, one {# pessoa} other {# pessoas}}',

  'cancel.done': 'Tudo bem, deixa para lá.',
  'cancel.nothing': 'Nenhuma pergunta pendente.',

  'invite.ledger-link':
    'Quem abrir primeiro este link, nas próximas 48 horas, pode entrar no seu caderno. Vê as despesas dele, e você vê as dessa pessoa:\n{link}',
  'invite.bot-link':
    'Quem abrir primeiro este link, nas próximas 48 horas, pode usar este bot, com um caderno próprio:\n{link}',
  'invite.only-listed': 'A pessoa também precisa estar na lista do administrador deste bot.',
  'invite.listed': 'O administrador deste bot tem uma lista de quem pode usá-lo; um convite não muda isso.',
  'invite.owner-only': 'Só o dono deste bot pode convidar para ele. /invite compartilha o seu caderno.',
  'invite.group': 'Todos neste grupo já compartilham o caderno dele.',
  'invite.offer':
    '{inviter} convida você: <b>{ledger}</b>. Se entrar, o que gastar vai para lá a partir de agora, e os membros veem. /settings leva de volta ao seu.',
  'invite.joined':
    'Você entrou em <b>{ledger}</b>: o que escrever vai para lá. /settings leva de volta ao seu caderno, /leave tira você deste.',
  'invite.declined': 'Você não entrou.',
  'invite.already-in': 'Você já está em {ledger}. /settings muda entre os seus cadernos.',
  'invite.gone': 'Esse convite já foi usado ou expirou. Peça outro.',

  'leave.ask': 'Sair de <b>{ledger}</b>? O que você gastou fica lá. O que não salvou lá é cancelado.',
  'leave.done': 'Você saiu de <b>{ledger}</b> e está de novo no seu caderno.',
  'leave.stayed': 'Você fica.',
  'leave.personal': 'Este caderno é o seu. /settings muda para um compartilhado; lá funciona /leave.',
  'leave.last': 'Não há mais ninguém neste caderno: sem você ele se perderia. /settings muda para outro.',
  'leave.gone': 'Você não está mais nesse caderno.',
  'leave.group': 'Este é o caderno do grupo: quem escreve aqui faz parte dele. Quem sai do grupo sai dele também.',

  'token.ask':
    'Um token deixa um programa usar as suas despesas pela API, em seu nome. Quem o tiver pode fazer isso: proteja-o como uma senha. Ele é mostrado uma vez, durante um minuto. <code>/token list</code> mostra os que você tem.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nCopie agora: esta mensagem é apagada em {seconds} segundos. Vale {days} dias; <code>/token list</code> revoga.',
  'token.made-already': 'Esta mensagem já deu o seu token. /token dá outro.',
  'token.none': 'Não há tokens.',
  'token.list':
    '<b>Tokens</b>\n{count, plural, one {# token deixa} other {# tokens deixam}} programas usar as suas despesas. 🗑️ revoga um.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {lê} other {lê e escreve}}, criado {made}, {used, select, never {nunca usado} other {último uso {lastUsed}}}',
  'token.revoked': 'Revogado',

  'button.admit': '✅ Deixar entrar',
  'button.refuse': '✖️ Não',
  'invite.owner-decides':
    'Quem ainda não usa este bot precisa da permissão do dono, a quem pergunto quando o link é aberto.',
  'admission.asked':
    '{inviter} convida você. Este bot é privado: pedi ao dono que deixe você entrar, e escrevo assim que ele deixar.',
  'admission.request':
    '<b>{name}</b> abriu um convite para o caderno de {inviter} e ainda não usa este bot. Deixar entrar? A pessoa também teria um caderno próprio, e não veria o seu.',
  'admission.admitted': '✅ {name} já pode usar este bot.',
  'admission.declined': '✖️ {name} fica de fora.',
  'admission.welcome':
    'O dono deste bot deixou você entrar. 👋 Escreva o que gastou: <i>Café 4,50</i>. /help mostra o que mais sei fazer.',
  'admission.refused': 'O dono deste bot não deixou você entrar.',

  'worth.none': 'ainda sem câmbio',
  'button.rate': '💱 Câmbio',
  'rate.source-person': 'dado para esta despesa',
  'rate.source-ledger': 'um câmbio próprio deste caderno',
  'rate.source-ecb': 'Banco Central Europeu',
  'rate.hint': 'Outro? Responda: câmbio 4,31',
  'rate.none': 'Ainda não se conhece nenhum câmbio de {from} para {into}.',
  'rate.which': 'Isso pode ser lido de duas maneiras. Qual foi o câmbio?',
  'rate.nothing': 'Essa despesa está em {currency}, como os totais do seu caderno: não há nada a converter.',
  'rate.other-currency':
    'Os totais desse caderno estão em {into}: escreva quantos {into} valia um {from}, por exemplo <i>câmbio 4,31</i>.',
  'ask.rate': 'Ainda não conheço o câmbio. Quantos {into} valia um {from}? Escreva assim: <i>4,31</i>.',
  'refused.rate':
    'Não consegui ler aí um câmbio. Escreva assim: <i>câmbio 4,31</i>, maior que 0 e com no máximo 15 casas decimais.',

  'report.as-spent': 'Como foi gasto:',
  'report.unconverted': 'Fora do total, porque ainda não se conhece o câmbio:',
  'report.not-yet': 'Ainda fora do total:',
  'report.new-total': 'Nada com que comparar em {period}.',
  'report.following': '⏳ Os totais passaram a {currency}: {done} de {total} despesas estão convertidas.',
  'button.report-in': '💱 Em {currency}',

  'base.ask':
    'Os totais deste caderno estão em <b>{before}</b>. Passo também para <b>{currency}</b>? O que foi gasto antes é então convertido pelo câmbio de cada dia, e os câmbios dados para uma só despesa são descartados.',
  'base.set':
    'Os totais agora estão em <b>{currency}</b>.{count, plural, =0 {} one { # despesa está sendo convertida; /report diz quanto falta.} other { # despesas estão sendo convertidas; /report diz quanto falta.}}',
  'base.stays': 'Os totais continuam em <b>{currency}</b>.',
  'base.owner-only': 'Só quem é dono deste caderno pode mudar a moeda dos seus totais.',
  'button.base-change': '✅ Totais em {currency}',
  'button.base-keep': 'Ficar com {currency}',

  'delete-me.ask':
    'Isto apaga tudo o que tenho de você: o seu caderno com todas as despesas, categorias e regras, as suas configurações, tokens e rascunhos. Nos cadernos compartilhados, o que gastou fica, sem o seu nome e as suas palavras. Nada pode ser recuperado; /export dá antes uma cópia.\nSe é isso que quer, escreva <b>{word}</b>. Qualquer outra coisa deixa tudo como está.',
  'delete-me.word': 'APAGAR',
  'delete-me.kept': 'Tudo fica como está.',
  'delete-me.done': 'Tudo o que tinha de você está apagado. Adeus! 👋',
} as const satisfies Messages;
