import type { Messages } from './en.ts';

/** Russian. */
export const ru = {
  'draft.amount-unknown': 'сумма?',
  'draft.sure': 'уверенность {percent, number, percent}',
  'draft.remembered': 'как вы выбрали раньше',
  'draft.choose': 'Нажмите на категорию, чтобы сохранить.',
  'draft.split':
    'на {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}}: по <b>{share}</b>',
  'draft.paid-by': 'плательщик: {name}',
  'draft.batch': 'В сообщении {count, plural, one {# расход} few {# расхода} many {# расходов} other {# расхода}}.',
  'draft.cancelled': 'Не сохранено: {what}',
  'draft.expired': 'Черновик устарел: {what}. Отправьте ещё раз, чтобы сохранить.',

  'note.unpriced-line': 'У одной строки нет своей суммы.',
  'note.several-amounts': 'Неясно, какое из чисел — сумма.',
  'note.ambiguous-currency': 'Знак подходит к нескольким валютам: взята {currency}.',
  'note.unit-price': 'Возможно, это цена одной штуки.',
  'note.not-spending': 'Похоже на возврат или перевод.',
  'note.too-many-decimals': 'Знаков после запятой больше, чем бывает у {currency}.',
  'note.ambiguous-date': 'Дату можно прочесть по-разному.',
  'note.future-date': 'Дата в будущем.',
  'note.model-disagrees': 'Модель прочла иначе: проверьте сумму и дату.',
  'note.model-unavailable': 'Модель не ответила, категория — догадка.',

  'card.moved': '✏️ {what} – см. ниже',

  'ask.in-group': 'Ответьте на это сообщение.',
  'ask.amount': 'Сколько это стоило?',
  'ask.which-amount': 'Какое из чисел — сумма?',
  'ask.date': 'Этот день ещё не наступил. Когда это было?',
  'ask.currency': 'Какая валюта? Нажмите или напишите её код.',
  'ask.description': 'Что это было? Напишите пару слов.',
  'ask.new-amount': 'Напишите правильную сумму.',
  'ask.new-date': 'Напишите правильный день: вчера, 3 мая, 2026-05-03.',
  'ask.waiting': 'Черновик ждёт ответа. /cancel оставит его как есть.',

  'button.more': 'Ещё…',
  'button.back': '‹ Назад',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Изменить',
  'button.cancel': '✖️ Не сохранять',
  'button.save-all': '✅ Сохранить все ({count})',
  'button.cancel-all': '✖️ Не сохранять ничего',
  'button.undo': '↩️ Отменить',
  'button.restore': '♻️ Восстановить',
  'button.amount': 'Сумма',
  'button.currency': 'Валюта',
  'button.date': 'Дата',
  'button.category': 'Категория',
  'button.description': 'Описание',
  'button.today': 'Сегодня',
  'button.yesterday': 'Вчера',
  'button.keep-date': 'Оставить {date}',
  'button.done': 'Готово',

  'saved.title': 'Сохранено',
  'saved.automatically': 'Сохранено автоматически',
  'saved.edited': 'Изменено',
  'saved.removed': 'Удалено',
  'saved.needs-review': 'стоит проверить',

  'answer.saved': 'Сохранено',
  'answer.already-saved': 'Это уже сохранено.',
  'answer.cancelled': 'Не сохранено',
  'answer.expired': 'Это уже недействительно. Отправьте ещё раз.',
  'answer.foreign': 'Это не ваша запись.',
  'answer.removed': 'Удалено',
  'answer.restored': 'Восстановлено',
  'answer.nothing-changed': 'Здесь нечего менять.',
  'answer.all-saved': '{count, plural, one {Сохранён #} few {Сохранено #} many {Сохранено #} other {Сохранено #}}',
  'answer.some-asked':
    '{count, plural, one {По # ещё есть вопрос.} few {По # ещё есть вопросы.} many {По # ещё есть вопросы.} other {По # ещё есть вопросы.}}',

  'refused.blank': 'Здесь нет текста. Напишите, что потратили: <i>Кофе 4,50</i>',
  'refused.too-short': 'Напишите, что потратили: <i>Кофе 4,50</i>',
  'refused.too-long': 'Слишком длинно: читаю не больше 500 знаков.',
  'refused.script': 'Это похоже на код программы, его я не читаю.',
  'refused.zero-amount': 'Сумма равна нулю. Сколько это стоило?',
  'refused.negative-amount': 'Напишите, что потратили, без минуса.',
  'refused.amount-too-large': 'Такую большую сумму сохранить нельзя.',
  'refused.not-text': 'Я читаю текст. Напишите, что потратили: <i>Кофе 4,50</i>',
  'refused.reply-elsewhere': 'Ответьте на сообщение, в котором показан расход.',
  'refused.correction': 'Не удалось понять, что исправить. Напишите сумму, день, категорию или валюту.',
  'refused.amount': 'Не вижу здесь суммы. Напишите её так: <i>5,40</i>, или /cancel.',
  'refused.date': 'Не вижу здесь даты. Напишите её так: <i>вчера</i> или <i>2026-05-03</i>, или /cancel.',
  'refused.currency': 'Такой валюты я не знаю. Напишите её код, например <i>EUR</i>, или /cancel.',
  'refused.description': 'В описании от 1 до 500 символов.',
  'refused.decimals':
    'У {currency} {decimals, plural, =0 {нет знаков после запятой} one {# знак после запятой} few {# знака после запятой} many {# знаков после запятой} other {# знака после запятой}}.',
  'refused.category': 'Этой категории больше нет в выборе.',
  'refused.gone': 'Этого расхода больше нет.',

  'talk.greeting': 'Здравствуйте, {name}! 👋',
  'talk.farewell': 'До встречи, {name}! 👋',
  'talk.thanks': 'Пожалуйста! 😊',
  'talk.question': 'Я записываю ваши расходы; /report их покажет. 🙂',
  'talk.hint': 'Напишите, что потратили: <i>Кофе 4,50</i>. /help покажет, что я ещё умею.',
  'talk.unsaved':
    '{count, plural, =1 {Ещё не сохранено: {what}. Нажмите на категорию, чтобы сохранить, или {cancel}.} other {Ещё не сохранено расходов: #. Нажмите {all} или категорию у каждого.}}',

  'trouble.failed': 'Что-то пошло не так; ничего не изменено. Пожалуйста, попробуйте ещё раз.',
  'trouble.not-made': 'Не удалось создать файл или картинку. Пожалуйста, запросите ещё раз.',
  'trouble.expired': 'Эта кнопка устарела.',
  'trouble.unknown-command': 'Такой команды я не знаю. /help покажет те, что знаю.',
  'trouble.meant-command': 'Вы имели в виду /{command}?',
  'trouble.private-only': 'Это работает только в личном чате со мной.',

  'refused.stranger': 'Это личный бот. Попросите приглашение у владельца.',

  'day.today': 'сегодня',
  'day.yesterday': 'вчера',

  'category.food-dining': 'Еда и рестораны',
  'category.groceries': 'Продукты',
  'category.transport': 'Транспорт',
  'category.travel': 'Путешествия',
  'category.housing': 'Жильё',
  'category.utilities': 'Коммунальные услуги',
  'category.health': 'Здоровье',
  'category.entertainment': 'Развлечения',
  'category.shopping': 'Покупки',
  'category.education': 'Образование',
  'category.subscriptions': 'Подписки',
  'category.personal-care': 'Уход за собой',
  'category.gifts-donations': 'Подарки и пожертвования',
  'category.insurance': 'Страхование',
  'category.fees-charges': 'Комиссии и сборы',
  'category.other': 'Прочее',

  'command.recent': 'последние расходы',
  'command.find': 'найти расходы: слова, сумма, категория, месяц',
  'command.report': 'сколько потрачено: неделя, месяц, год или 2026-03',
  'command.categories': 'посмотреть и изменить категории',
  'command.rules': 'чему вы меня научили',
  'command.export': 'все расходы файлом: csv или json; месяц, год или всё',
  'command.undo': 'убрать последний расход',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Добавить',
  'button.rename': 'Название',
  'button.emoji': 'Эмодзи',
  'button.archive': '🗄️ В архив',
  'button.unarchive': 'Из архива',
  'button.picture': '📊 Диаграмма',
  'button.review': '⚠️ Проверить {count}',

  'list.page': 'страница {page} из {pages}',
  'list.somebody': 'кто-то',

  'recent.title': '<b>Последние расходы</b>',
  'recent.empty': 'Расходов ещё нет. Напишите, что потратили: <i>Кофе 4,50</i>',
  'recent.empty-group': 'Расходов пока нет. Упомяните меня и напишите, что потратили: <i>@{bot} пицца 24</i>',
  'recent.review-title': '<b>Стоит проверить</b>',
  'recent.review-empty': 'Проверять больше нечего. 👌',

  'find.what': 'Что искать? Например <i>/find кофе</i>, <i>/find 4,50</i>, <i>/find продукты март</i>.',
  'find.found': '{count, plural, one {# расход} few {# расхода} many {# расходов} other {# расхода}}',
  'find.nothing': 'По запросу {query} ничего нет.',

  'period.week': 'неделя',
  'period.month': 'месяц',
  'period.year': 'год',
  'period.all': 'всё',

  'report.which':
    'За какое время? Например <i>/report неделя</i>, <i>/report месяц</i>, <i>/report год</i> или <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, на сегодня',
  'report.nothing': 'Ничего не потрачено.',
  'report.count': '{count, plural, one {# расход} few {# расхода} many {# расходов} other {# расхода}}',
  'report.change': '{change} ({period}: {total})',
  'report.new': '{period}: в этой валюте ничего.',
  'report.others': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',
  'report.chart-subtitle':
    '{total} ({currency}), {count, plural, one {# расход} few {# расхода} many {# расходов} other {# расхода}}',

  'export.which':
    'Какой файл? Например <i>/export</i>, <i>/export json</i>, <i>/export csv месяц</i> или <i>/export 2026-03</i>.',
  'export.nothing': 'Выгружать нечего.',
  'export.caption': '{count, plural, one {# расход} few {# расхода} many {# расходов} other {# расхода}}',

  'undo.nothing': 'У вас здесь нечего убирать.',

  'rules.title':
    '<b>Чему я научился</b>\nПо вашему выбору: {count, plural, one {# правило} few {# правила} many {# правил} other {# правила}}. 🗑️ забывает одно.',
  'rules.empty': 'Я ещё ничему не научился. Я учусь, когда вы выбираете категорию.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '«{words}»',
  'rules.forgotten': 'Забыто: {words}',
  'rules.gone': 'Это уже забыто.',

  'categories.title':
    '<b>Категории</b>\nИспользуется: {count, plural, other {#}}{archived, plural, =0 {} other {, в архиве: # (🗄️)}}. Нажмите, чтобы изменить.',
  'categories.none': 'Категории «{name}» нет.',
  'categories.is-archived': 'В архиве: у прежних расходов она остаётся, новым не достаётся.',
  'categories.ask-name': 'Как назвать новую категорию? Впереди может быть эмодзи: <i>🐕 Питомцы</i>',
  'categories.ask-new-name': 'Как её назвать? Впереди может быть эмодзи: <i>🐕 Питомцы</i>',
  'categories.ask-emoji': 'Какой эмодзи ей дать? Отправьте один.',
  'categories.bad-name':
    'Так категорию не назвать: нужны буквы и не больше 60 знаков. Как её назвать? /cancel оставит как есть.',
  'categories.bad-emoji': 'Это не один эмодзи. Отправьте ровно один или /cancel.',
  'categories.taken': 'Уже есть {category}. Выберите другое название или /cancel.',
  'categories.taken-archived': 'Уже есть {category}, в архиве: её можно вернуть. Выберите другое название или /cancel.',
  'categories.added': 'Добавлено: {category}',
  'categories.changed': 'Изменено: {category}',
  'categories.archived': 'В архиве',
  'categories.last': 'Других используемых нет, а каждому расходу нужна категория. Сначала добавьте другую.',
  'categories.gone': 'Этой категории больше нет.',

  'command.start': 'как это работает',
  'command.help': 'что я умею',
  'command.currency': 'валюта, если она не указана',
  'command.timezone': 'ваш часовой пояс',
  'command.language': 'на каком языке я говорю',
  'command.settings': 'валюта, часовой пояс, язык, бюджет',
  'command.cancel': 'снять мой вопрос',
  'command.invite': 'поделиться расходами с кем-нибудь',
  'command.leave': 'выйти из общего бюджета',
  'command.token': 'токен для программ, которым нужен API',
  'command.deleteme': 'стереть всё, что у меня есть о вас',

  'button.time-zone': 'Часовой пояс',
  'button.language': 'Язык',
  'button.auto-save-on': 'Сохранять без подтверждения, если всё ясно',
  'button.auto-save-off': 'Всегда спрашивать подтверждение',
  'button.switch-ledger': 'Перейти: {ledger}',
  'button.join': '✅ Войти',
  'button.decline': '✖️ Нет, спасибо',
  'button.leave': 'Выйти',
  'button.stay': 'Остаться',
  'button.token-read': '👁 Может читать',
  'button.token-write': '✏️ Может читать и писать',
  'button.delete-message': '🗑️ Удалить это сообщение сейчас',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    'Здравствуйте, {name}! Напишите своими словами, что потратили:\n<i>Кофе 4,50</i>\n<i>Продукты 32,10 вчера</i>\nЯ найду сумму, день и категорию, а одно нажатие всё сохранит. /help покажет, что я ещё умею.',
  'start.owner':
    'Здравствуйте, {name}! Теперь это ваш бот: никто другой не войдёт без вашего приглашения, <code>/invite bot</code>.\nНапишите своими словами, что потратили:\n<i>Кофе 4,50</i>\n<i>Продукты 32,10 вчера</i>\nЯ найду сумму, день и категорию, а одно нажатие всё сохранит. /help покажет, что я ещё умею.',
  'start.first':
    'Суммы без валюты я считаю в <b>{currency}</b>. Нажмите другую, если чаще тратите её. «Сегодня» — это день в поясе <b>{zone}</b>; /timezone это изменит.',
  'start.group':
    'Я веду расходы <b>{ledger}</b>, общие для всех здесь. Упомяните меня: <i>@{bot} пицца 24</i>, или ответьте на моё сообщение.',

  'help.private':
    'Напишите, что потратили: <i>Кофе 4,50</i>, <i>Такси 12 USD вчера</i>, можно сразу несколько строк. Ответьте на моё сообщение, чтобы поправить: <i>нет, 5,40</i>.',
  'help.group':
    'Упомяните меня и напишите, что потратили, или ответьте на моё сообщение, чтобы поправить: <i>нет, 5,40</i>. Расходы здесь общие для всех.',

  'currency.ask':
    'Сумма без валюты считается в <b>{code}</b> ({name}). Нажмите другую или напишите её код, знак или название.',
  'currency.which': 'Какая из этих?',
  'currency.set': 'Теперь сумма без валюты считается в <b>{code}</b> ({name}).',
  'currency.unknown': 'Валюты «{text}» я не знаю. Напишите её код, например <i>EUR</i>, или /cancel.',
  'currency.not-in-use':
    '«{text}» сегодня не в обращении. Я знаю валюты ISO 4217: без старых и без криптовалют. Напишите другую или /cancel.',

  'timezone.ask':
    'Ваш часовой пояс — <b>{zone}</b>, там сейчас {time}. Напишите свой город или время на ваших часах, например <i>14:35</i>.',
  'timezone.which': 'Что из этого ближе к вам?',
  'timezone.set': 'Ваш часовой пояс — <b>{zone}</b>, там сейчас {time}.',
  'timezone.unknown':
    'Места «{text}» я не знаю. Напишите город побольше поблизости или время на ваших часах, например <i>14:35</i>; или /cancel.',

  'language.ask': 'На каком языке говорить?',
  'language.unknown': 'На языке «{text}» я не говорю. Какой выбрать? Нажмите на него или /cancel.',
  'language.set': 'Теперь я говорю с вами так: {language}.',

  'settings.title':
    '<b>Настройки</b>\nВалюта: {currency}\nИтоги: {totals}\nЧасовой пояс: {zone}\nЯзык: {language}\nСохранение: {autoSave, select, on {без подтверждения, если всё ясно} other {всегда после подтверждения}}\nБюджет: {ledger}',
  'settings.ledger-gone': 'Вас больше нет в этом бюджете.',

  'ledger.personal': 'ваш собственный',
  'ledger.personal-of': 'Бюджет: {name}',
  'ledger.shared': '{name} (вместе: {people})',
  'ledger.and-others':
    '{people} и ещё {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',

  'cancel.done': 'Хорошо, оставим это.',
  'cancel.nothing': 'Открытых вопросов нет.',

  'invite.ledger-link':
    'Кто первым откроет эту ссылку в течение 48 часов, сможет войти в ваш бюджет. Расходы в нём будут видны вам обоим:\n{link}',
  'invite.bot-link':
    'Кто первым откроет эту ссылку в течение 48 часов, сможет пользоваться ботом и вести свой бюджет:\n{link}',
  'invite.only-listed': 'Нужно ещё быть в списке администратора бота.',
  'invite.listed': 'Администратор бота ведёт список допущенных; приглашение его не меняет.',
  'invite.owner-only': 'Приглашать в бота может только владелец. /invite делится вашим бюджетом.',
  'invite.group': 'Бюджет этой группы и так общий для всех в ней.',
  'invite.offer':
    '{inviter} приглашает вас: <b>{ledger}</b>. Если войдёте, ваши расходы пойдут туда, и их увидят его участники. /settings вернёт в ваш бюджет.',
  'invite.joined':
    'Теперь вы здесь: <b>{ledger}</b>. Всё пишется туда. /settings вернёт в ваш бюджет, /leave выведет из этого.',
  'invite.declined': 'Вы отказались.',
  'invite.already-in': 'Вы уже здесь: {ledger}. /settings переключает бюджеты.',
  'invite.gone': 'Это приглашение уже использовано или устарело. Попросите новое.',

  'leave.ask': 'Выйти из <b>{ledger}</b>? Потраченное останется там. Несохранённое там пропадёт.',
  'leave.done': 'Вы вышли из <b>{ledger}</b> и снова в своём бюджете.',
  'leave.stayed': 'Вы остаётесь.',
  'leave.personal': 'Это ваш собственный бюджет. /settings перейдёт в общий; там работает /leave.',
  'leave.last': 'В этом бюджете больше никого нет: без вас он пропадёт. /settings перейдёт в другой.',
  'leave.gone': 'Вас больше нет в этом бюджете.',
  'leave.group': 'Это бюджет группы: кто здесь пишет, тот в нём и есть. Кто выходит из группы, выходит и из него.',

  'token.ask':
    'С токеном программа работает с вашими расходами через API от вашего имени. Это сможет любой, у кого он есть: храните его как пароль. Он показывается один раз, на минуту. <code>/token list</code> покажет, какие у вас есть.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nСкопируйте сейчас: сообщение удалится через {seconds} с. Действует {days} дн.; <code>/token list</code> отзовёт токен.',
  'token.made-already': 'Это сообщение уже дало свой токен. /token даст другой.',
  'token.none': 'Токенов нет.',
  'token.list':
    '<b>Токены</b>\nДоступ программ к вашим расходам: {count, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}. 🗑️ отзывает один.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {читает} other {читает и пишет}}, создан {made}, {used, select, never {не использовался} other {последний раз {lastUsed}}}',
  'token.revoked': 'Отозван',

  'button.admit': '✅ Впустить',
  'button.refuse': '✖️ Нет',
  'invite.owner-decides':
    'Кто ещё не пользуется этим ботом, того должен впустить его владелец: я спрошу, когда ссылку откроют.',
  'admission.asked':
    '{inviter} приглашает вас. Это частный бот: я спросил владельца, можно ли вам войти, и напишу, как только он разрешит.',
  'admission.request':
    '<b>{name}</b> открывает приглашение в бюджет пользователя {inviter} и ещё не пользуется этим ботом. Впустить? У нового участника будет и свой бюджет, а вашего он не увидит.',
  'admission.admitted': '✅ {name} теперь может пользоваться этим ботом.',
  'admission.declined': '✖️ {name} остаётся снаружи.',
  'admission.welcome':
    'Владелец этого бота впустил вас. 👋 Напишите, что вы потратили: <i>Кофе 4,50</i>. /help покажет, что ещё я умею.',
  'admission.refused': 'Владелец этого бота не впустил вас.',

  'worth.none': 'курса пока нет',
  'button.rate': '💱 Курс',
  'rate.source-person': 'указан для этого расхода',
  'rate.source-ledger': 'собственный курс этого бюджета',
  'rate.source-ecb': 'Европейский центральный банк',
  'rate.hint': 'Другой? Ответьте: курс 4,31',
  'rate.none': 'Курс из {from} в {into} пока неизвестен.',
  'rate.which': 'Это можно прочитать двояко. Какой был курс?',
  'rate.nothing': 'Этот расход в {currency}, как и итоги его бюджета: переводить нечего.',
  'rate.other-currency':
    'Итоги этого бюджета в {into}: напишите, сколько {into} стоил один {from}, например <i>курс 4,31</i>.',
  'ask.rate': 'Курс пока неизвестен. Сколько {into} стоил один {from}? Напишите так: <i>4,31</i>.',
  'refused.rate':
    'Я не смог прочитать курс. Напишите так: <i>курс 4,31</i>, больше 0 и не более 15 знаков после запятой.',

  'report.as-spent': 'Как было потрачено:',
  'report.unconverted': 'Не вошло в итог, так как курс пока неизвестен:',
  'report.not-yet': 'Пока не вошло в итог:',
  'report.new-total': 'За {period} сравнивать не с чем.',
  'report.following': '⏳ Итоги теперь в {currency}: пересчитано {done} из {total} расходов.',
  'button.report-in': '💱 В {currency}',

  'base.ask':
    'Итоги этого бюджета в <b>{before}</b>. Перевести их тоже в <b>{currency}</b>? Прежние расходы тогда пересчитываются по курсам своих дней, а курсы, указанные для отдельных расходов, отбрасываются.',
  'base.set':
    'Итоги теперь в <b>{currency}</b>.{count, plural, =0 {} one { Пересчитывается # расход; /report покажет, сколько готово.} few { Пересчитываются # расхода; /report покажет, сколько готово.} many { Пересчитываются # расходов; /report покажет, сколько готово.} other { Пересчитываются # расхода; /report покажет, сколько готово.}}',
  'base.stays': 'Итоги остаются в <b>{currency}</b>.',
  'base.owner-only': 'Валюту итогов может сменить только владелец этого бюджета.',
  'button.base-change': '✅ Итоги в {currency}',
  'button.base-keep': 'Оставить {currency}',

  'delete-me.ask':
    'Это сотрёт всё, что у меня есть о вас: ваш бюджет со всеми расходами, категориями и правилами, настройки, токены и черновики. В общих бюджетах потраченное останется, без вашего имени и ваших слов. Вернуть ничего нельзя; /export сначала даст копию.\nЕсли вы этого хотите, напишите <b>{word}</b>. Любой другой ответ оставит всё как есть.',
  'delete-me.word': 'СТЕРЕТЬ',
  'delete-me.kept': 'Всё остаётся как есть.',
  'delete-me.done': 'Всё, что у меня было о вас, стёрто. До свидания! 👋',
} as const satisfies Messages;
