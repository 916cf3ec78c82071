/**
 * Everything that the bot says, in ICU message syntax; the other languages have the same keys. Markup is Telegram's
 * HTML; values are escaped when they are put in.
 */
export const en = {
  'draft.amount-unknown': 'amount?',
  'draft.sure': '{percent, number, percent} sure',
  'draft.remembered': 'as you chose before',
  'draft.choose': 'Tap the category to save it.',
  'draft.split': 'split between {people, plural, one {# person} other {# people}}: <b>{share}</b> each',
  'draft.paid-by': 'paid by {name}',
  'draft.batch': '{count, plural, one {# expense} other {# expenses}} in your message.',
  'draft.cancelled': 'Cancelled: {what}',
  'draft.expired': 'Expired: {what}. Send it again to save it.',

  'note.unpriced-line': 'A line has no amount of its own.',
  'note.several-amounts': 'More than one number could be the amount.',
  'note.ambiguous-currency': 'The sign stands for several currencies: {currency} was taken.',
  'note.unit-price': 'This may be the price of one of several.',
  'note.not-spending': 'This reads like a refund or a transfer.',
  'note.too-many-decimals': 'The amount has more decimals than {currency} has.',
  'note.ambiguous-date': 'The date can be read in two ways.',
  'note.future-date': 'The date lies in the future.',
  'note.model-disagrees': 'The model read this differently: check the amount and the date.',
  'note.model-unavailable': 'The model did not answer, so the category is a guess.',

  'card.moved': '✏️ {what} – see below',

  'ask.in-group': 'Reply to this message with the answer.',
  'ask.amount': 'How much was it?',
  'ask.which-amount': 'Which of these is the amount?',
  'ask.date': 'That day is still to come. When was it?',
  'ask.currency': 'Which currency? Tap one, or write its code.',
  'ask.description': 'What was it? Write a few words.',
  'ask.new-amount': 'Write the right amount.',
  'ask.new-date': 'Write the right day: yesterday, 3 May, 2026-05-03.',
  'ask.waiting': 'The draft waits for your answer. /cancel leaves it as it is.',

  'button.more': 'More…',
  'button.back': '‹ Back',
  'button.previous': '‹',
  'button.next': '›',
  'button.edit': '✏️ Edit',
  'button.cancel': '✖️ Cancel',
  'button.save-all': '✅ Save all ({count})',
  'button.cancel-all': '✖️ Cancel all',
  'button.undo': '↩️ Undo',
  'button.restore': '♻️ Restore',
  'button.amount': 'Amount',
  'button.currency': 'Currency',
  'button.date': 'Date',
  'button.category': 'Category',
  'button.description': 'Description',
  'button.today': 'Today',
  'button.yesterday': 'Yesterday',
  'button.keep-date': 'Keep {date}',
  'button.done': 'Done',

  'saved.title': 'Saved',
  'saved.automatically': 'Saved for you',
  'saved.edited': 'Changed',
  'saved.removed': 'Removed',
  'saved.needs-review': 'to review',

  'answer.saved': 'Saved',
  'answer.already-saved': 'This is saved already.',
  'answer.cancelled': 'Cancelled',
  'answer.expired': 'This has expired. Send it again.',
  'answer.foreign': 'This belongs to somebody else.',
  'answer.removed': 'Removed',
  'answer.restored': 'Restored',
  'answer.nothing-changed': 'Nothing to change here.',
  'answer.all-saved': '{count, plural, one {# saved} other {# saved}}',
  'answer.some-asked': '{count, plural, one {# still has a question.} other {# still have a question.}}',

  'refused.blank': 'There is no text in that. Write what you spent: <i>Coffee 4.50</i>',
  'refused.too-short': 'Tell me what you spent: <i>Coffee 4.50</i>',
  'refused.too-long': 'That is too long: at most 500 characters are read.',
  'refused.script': 'That looks like program code, which is not read.',
  'refused.zero-amount': 'The amount is zero. How much was it?',
  'refused.negative-amount': 'Write what you spent without a minus sign.',
  'refused.amount-too-large': 'That amount is too large to be kept.',
  'refused.not-text': 'I read text. Write what you spent: <i>Coffee 4.50</i>',
  'refused.reply-elsewhere': 'Reply to the message that shows the expense.',
  'refused.correction': 'I could not read a correction in that. Write an amount, a day, a category or a currency.',
  'refused.amount': 'I could not read an amount in that. Write it like <i>5.40</i>, or /cancel.',
  'refused.date': 'I could not read a day in that. Write it like <i>yesterday</i> or <i>2026-05-03</i>, or /cancel.',
  'refused.currency': 'I do not know that currency. Write its code, like <i>EUR</i>, or /cancel.',
  'refused.description': 'A description has 1 to 500 characters.',
  'refused.decimals': '{currency} has {decimals, plural, =0 {no decimals} one {# decimal} other {# decimals}}.',
  'refused.category': 'That category is not offered any more.',
  'refused.gone': 'That expense is not there any more.',

  'talk.greeting': 'Hello {name}! 👋',
  'talk.farewell': 'See you, {name}! 👋',
  'talk.thanks': 'You’re welcome! 😊',
  'talk.question': 'I keep track of what you spend; /report shows it. 🙂',
  'talk.hint': 'Write me what you spent: <i>Coffee 4.50</i>. /help shows what else I can do.',
  'talk.unsaved':
    '{count, plural, =1 {Not saved yet: {what}. Tap its category to save it, or {cancel}.} other {# expenses are not saved yet. Tap {all}, or the category of each.}}',

  'trouble.failed': 'Something went wrong here; nothing was changed. Please try again.',
  'trouble.not-made': 'The file or picture could not be made. Please ask for it again.',
  'trouble.expired': 'This button has expired.',
  'trouble.unknown-command': 'I do not know that command. /help shows those that I know.',
  'trouble.meant-command': 'Did you mean /{command}?',
  'trouble.private-only': 'That works in a private chat with me only.',

  'refused.stranger': 'This bot is private. Ask its owner for an invitation.',

  'day.today': 'today',
  'day.yesterday': 'yesterday',

  'category.food-dining': 'Food & Dining',
  'category.groceries': 'Groceries',
  'category.transport': 'Transport',
  'category.travel': 'Travel',
  'category.housing': 'Housing',
  'category.utilities': 'Utilities',
  'category.health': 'Health',
  'category.entertainment': 'Entertainment',
  'category.shopping': 'Shopping',
  'category.education': 'Education',
  'category.subscriptions': 'Subscriptions',
  'category.personal-care': 'Personal Care',
  'category.gifts-donations': 'Gifts & Donations',
  'category.insurance': 'Insurance',
  'category.fees-charges': 'Fees & Charges',
  'category.other': 'Other',

  'command.recent': 'the last expenses',
  'command.find': 'find expenses: words, an amount, a category, a month',
  'command.report': 'what was spent: week, month, year or 2026-03',
  'command.categories': 'see and change the categories',
  'command.rules': 'what I have learned from you',
  'command.export': 'all expenses as a file: csv or json; month, year or all',
  'command.undo': 'take back the last expense',

  'button.edit-number': '✏️ {number}',
  'button.forget-number': '🗑️ {number}',
  'button.add-category': '➕ Add',
  'button.rename': 'Name',
  'button.emoji': 'Emoji',
  'button.archive': '🗄️ Archive',
  'button.unarchive': 'Bring back',
  'button.picture': '📊 Chart',
  'button.review': '⚠️ Review {count}',

  'list.page': 'page {page} of {pages}',
  'list.somebody': 'somebody',

  'recent.title': '<b>The last expenses</b>',
  'recent.empty': 'There are no expenses yet. Write what you spent: <i>Coffee 4.50</i>',
  'recent.empty-group': 'There are no expenses yet. Mention me with what you spent: <i>@{bot} pizza 24</i>',
  'recent.review-title': '<b>To review</b>',
  'recent.review-empty': 'Nothing is left to review. 👌',

  'find.what': 'What shall I look for? Like <i>/find coffee</i>, <i>/find 4.50</i>, <i>/find groceries march</i>.',
  'find.found': '{count, plural, one {# expense} other {# expenses}}',
  'find.nothing': 'I found nothing for {query}.',

  'period.week': 'week',
  'period.month': 'month',
  'period.year': 'year',
  'period.all': 'all',

  'report.which':
    'Which time? Like <i>/report week</i>, <i>/report month</i>, <i>/report year</i> or <i>/report 2026-03</i>.',
  'report.title': '📊 <b>{period}</b>',
  'report.title-so-far': '📊 <b>{period}</b>, so far',
  'report.nothing': 'Nothing was spent.',
  'report.count': '{count, plural, one {# expense} other {# expenses}}',
  'report.change': '{change} against {period} ({total})',
  'report.new': 'Nothing in this currency in {period}.',
  'report.others': '{count, plural, one {# other} other {# others}}',
  'report.chart-subtitle': '{total} ({currency}) in {count, plural, one {# expense} other {# expenses}}',

  'export.which':
    'Which file? Like <i>/export</i>, <i>/export json</i>, <i>/export csv month</i> or <i>/export 2026-03</i>.',
  'export.nothing': 'There is nothing to export.',
  'export.caption': '{count, plural, one {# expense} other {# expenses}}',

  'undo.nothing': 'There is nothing of yours to take back.',

  'rules.title':
    '<b>What I have learned</b>\n{count, plural, one {# rule comes} other {# rules come}} from your choices. 🗑️ forgets one.',
  'rules.empty': 'I have learned nothing yet. I do when you choose a category.',
  'rules.merchant': '<b>{words}</b>',
  'rules.wording': '“{words}”',
  'rules.forgotten': 'Forgotten: {words}',
  'rules.gone': 'That was forgotten already.',

  'categories.title':
    '<b>Categories</b>\n{count, plural, one {# in use} other {# in use}}{archived, plural, =0 {} other {, # archived (🗄️)}}. Tap one to change it.',
  'categories.none': 'There is no category “{name}”.',
  'categories.is-archived': 'Archived: its expenses keep it, and no new one gets it.',
  'categories.ask-name': 'What is the new category called? An emoji may come first: <i>🐕 Pets</i>',
  'categories.ask-new-name': 'What shall it be called? An emoji may come first: <i>🐕 Pets</i>',
  'categories.ask-emoji': 'Which emoji shall it have? Send one.',
  'categories.bad-name':
    'That is no name for a category: it has letters, and at most 60 characters. How shall it be called? /cancel leaves it.',
  'categories.bad-emoji': 'That is not one emoji. Send just one, or /cancel.',
  'categories.taken': 'There is {category} already. Choose another name, or /cancel.',
  'categories.taken-archived':
    'There is {category} already, archived: you can bring it back. Choose another name, or /cancel.',
  'categories.added': 'Added: {category}',
  'categories.changed': 'Changed: {category}',
  'categories.archived': 'Archived',
  'categories.last': 'This is the last one in use, and every expense needs one. Add another first.',
  'categories.gone': 'That category is not there any more.',

  'command.start': 'how this works',
  'command.help': 'what I can do',
  'command.currency': 'the currency of amounts without one',
  'command.timezone': 'your time zone',
  'command.language': 'what I speak',
  'command.settings': 'currency, time zone, language, ledger',
  'command.cancel': 'drop my question',
  'command.invite': 'share your expenses with somebody',
  'command.leave': 'leave a ledger that you share',
  'command.token': 'a token for programs that use the API',
  'command.deleteme': 'erase everything that I have of you',

  'button.time-zone': 'Time zone',
  'button.language': 'Language',
  'button.auto-save-on': 'Save what is sure without a tap',
  'button.auto-save-off': 'Always wait for my tap',
  'button.switch-ledger': 'Switch to {ledger}',
  'button.join': '✅ Join',
  'button.decline': '✖️ No, thank you',
  'button.leave': 'Leave',
  'button.stay': 'Stay',
  'button.token-read': '👁 It may read',
  'button.token-write': '✏️ It may read and write',
  'button.delete-message': '🗑️ Delete this message now',
  'button.revoke': '🗑️ {token}',

  'start.welcome':
    'Hello {name}! Write me what you spent, in your own words:\n<i>Coffee 4.50</i>\n<i>Groceries 32.10 yesterday</i>\nI find the amount, the day and the category, and one tap saves it. /help shows what else I can do.',
  'start.owner':
    'Hello {name}! This bot is yours now: nobody else gets in unless you invite them, with <code>/invite bot</code>.\nWrite me what you spent, in your own words:\n<i>Coffee 4.50</i>\n<i>Groceries 32.10 yesterday</i>\nI find the amount, the day and the category, and one tap saves it. /help shows what else I can do.',
  'start.first':
    'I take amounts without a currency as <b>{currency}</b>. Tap another if you mostly spend that. “Today” is the day of <b>{zone}</b>; /timezone changes that.',
  'start.group':
    'I keep the expenses of <b>{ledger}</b>, which everyone here shares. Mention me: <i>@{bot} pizza 24</i>, or reply to one of my messages.',

  'help.private':
    'Write what you spent: <i>Coffee 4.50</i>, <i>Taxi 12 USD yesterday</i>, several lines at once if you like. Reply to one of my messages to correct it: <i>no, 5.40</i>.',
  'help.group':
    'Mention me with what you spent, or reply to one of my messages to correct it: <i>no, 5.40</i>. Everyone here shares the expenses.',

  'currency.ask':
    'An amount without a currency is taken for <b>{code}</b> ({name}). Tap another one, or write its code, sign or name.',
  'currency.which': 'Which of these?',
  'currency.set': 'An amount without a currency is now taken for <b>{code}</b> ({name}).',
  'currency.unknown': 'I know no currency called “{text}”. Write its code, like <i>EUR</i>, or /cancel.',
  'currency.not-in-use':
    '“{text}” is not a currency in use today. I keep those of ISO 4217: no historic ones, no crypto coins. Write another, or /cancel.',

  'timezone.ask':
    'Your time zone is <b>{zone}</b>, where it is {time} now. Write your city, or what your clock shows, like <i>14:35</i>.',
  'timezone.which': 'Which of these is nearest to you?',
  'timezone.set': 'Your time zone is <b>{zone}</b>, where it is {time} now.',
  'timezone.unknown':
    'I know no place called “{text}”. Write a larger city nearby, or what your clock shows, like <i>14:35</i>; or /cancel.',

  'language.ask': 'Which language shall I speak?',
  'language.unknown': 'I do not speak “{text}”. Which language shall it be? Tap one, or /cancel.',
  'language.set': 'I speak {language} with you now.',

  'settings.title':
    '<b>Settings</b>\nCurrency: {currency}\nTotals: {totals}\nTime zone: {zone}\nLanguage: {language}\nSaving: {autoSave, select, on {what is sure is saved without a tap} other {always with your tap}}\nLedger: {ledger}',
  'settings.ledger-gone': 'You are not in that ledger any more.',

  'ledger.personal': 'your own',
  'ledger.personal-of': '{name}’s',
  'ledger.shared': '{name} (with {people})',
  'ledger.and-others': '{people} and {count, plural, one {# other} other {# others}}',

  'cancel.done': 'All right, never mind.',
  'cancel.nothing': 'There is no open question.',

  'invite.ledger-link':
    'Whoever opens this link first, within 48 hours, can join your ledger. They see its expenses, and you see theirs:\n{link}',
  'invite.bot-link':
    'Whoever opens this link first, within 48 hours, can use this bot, with a ledger of their own:\n{link}',
  'invite.only-listed': 'They must also be on the list of this bot’s operator.',
  'invite.listed': 'This bot’s operator keeps a list of who may use it; an invitation changes nothing about that.',
  'invite.owner-only': 'Only the owner of this bot can invite to it. /invite shares your ledger.',
  'invite.group': 'Everyone in this group shares its ledger already.',
  'invite.offer':
    '{inviter} invites you to the ledger <b>{ledger}</b>. If you join, what you spend goes there from now on, and its members see it. /settings leads back to your own.',
  'invite.joined':
    'You have joined <b>{ledger}</b>: what you write now goes there. /settings leads back to your own ledger, /leave out of this one.',
  'invite.declined': 'You have not joined.',
  'invite.already-in': 'You are in {ledger} already. /settings switches between your ledgers.',
  'invite.gone': 'That invitation has been used or has expired. Ask for another one.',

  'leave.ask': 'Leave <b>{ledger}</b>? What you spent stays there. What you have not saved there is cancelled.',
  'leave.done': 'You have left <b>{ledger}</b>, and are in your own ledger again.',
  'leave.stayed': 'You stay.',
  'leave.personal': 'This ledger is your own. /settings switches to one that you share; there you can /leave.',
  'leave.last': 'Nobody else is in this ledger: without you it would be lost. /settings switches to another.',
  'leave.gone': 'You are not in that ledger any more.',
  'leave.group': 'This is the ledger of the group: whoever writes here is in it. Who leaves the group leaves it too.',

  'token.ask':
    'A token lets a program use your expenses over the API, as you. Whoever has it can do so: keep it as a password. It is shown once, for a minute. <code>/token list</code> shows those that you have.',
  'token.made':
    '<b>{name}</b>\n<code>{token}</code>\nCopy it now: this message is deleted after {seconds} seconds. It is good for {days} days; <code>/token list</code> revokes it.',
  'token.made-already': 'This message has made its token. /token makes another.',
  'token.none': 'There are no tokens.',
  'token.list':
    '<b>Tokens</b>\n{count, plural, one {# token lets} other {# tokens let}} programs use your expenses. 🗑️ revokes one.',
  'token.line':
    '<b>{name}</b>: {kind, select, read {reads} other {reads and writes}}, made {made}, {used, select, never {never used} other {last used {lastUsed}}}',
  'token.revoked': 'Revoked',

  'button.admit': '✅ Let them in',
  'button.refuse': '✖️ No',
  'invite.owner-decides':
    'Whoever does not use this bot yet must be let in by its owner, who is asked when they open the link.',
  'admission.asked':
    '{inviter} invites you. This bot is private: its owner has been asked to let you in, and I write to you as soon as they do.',
  'admission.request':
    '<b>{name}</b> opened an invitation to the ledger of {inviter}, and does not use this bot yet. Shall they? They would have a ledger of their own too, and see none of yours.',
  'admission.admitted': '✅ {name} may use this bot now.',
  'admission.declined': '✖️ {name} stays out.',
  'admission.welcome':
    'The owner of this bot has let you in. 👋 Write me what you spent: <i>Coffee 4.50</i>. /help shows what else I can do.',
  'admission.refused': 'The owner of this bot has not let you in.',

  'worth.none': 'no rate yet',
  'button.rate': '💱 Rate',
  'rate.source-person': 'given for this expense',
  'rate.source-ledger': 'a rate of this ledger’s own',
  'rate.source-ecb': 'European Central Bank',
  'rate.hint': 'Another one? Reply: rate 4.31',
  'rate.none': 'No rate from {from} to {into} is known yet.',
  'rate.which': 'That can be read in two ways. Which rate was it?',
  'rate.nothing': 'That expense is in {currency}, and so are the totals of its ledger: there is nothing to convert.',
  'rate.other-currency':
    'The totals of that ledger are in {into}: write how many {into} one {from} was, like <i>rate 4.31</i>.',
  'ask.rate': 'I know no rate yet. How many {into} was one {from}? Write it like <i>4.31</i>.',
  'refused.rate':
    'I could not read a rate in that. Write it like <i>rate 4.31</i>: more than 0, with at most 15 decimals.',

  'report.as-spent': 'As it was spent:',
  'report.unconverted': 'Not in the total, since no rate is known yet:',
  'report.not-yet': 'Not in the total yet:',
  'report.new-total': 'Nothing to compare with in {period}.',
  'report.following': '⏳ The totals have become {currency}: {done} of {total} expenses are converted.',
  'button.report-in': '💱 In {currency}',

  'base.ask':
    'The totals of this ledger are in <b>{before}</b>. Shall they be in <b>{currency}</b> too? What was spent before is then converted by the rates of its days, and rates that were given for single expenses are dropped.',
  'base.set':
    'Totals are in <b>{currency}</b> now.{count, plural, =0 {} one { # expense is being converted; /report says how far that is.} other { # expenses are being converted; /report says how far that is.}}',
  'base.stays': 'Totals stay in <b>{currency}</b>.',
  'base.owner-only': 'Only the owner of this ledger can change the currency of its totals.',
  'button.base-change': '✅ Totals in {currency}',
  'button.base-keep': 'Stay with {currency}',

  'delete-me.ask':
    'This erases everything that I have of you: your own ledger with all its expenses, categories and rules, your settings, tokens and drafts. In ledgers that you share, what you spent stays, without your name and your words. Nothing of it can be brought back; /export gives you a copy first.\nIf you want that, write <b>{word}</b>. Anything else leaves all as it is.',
  'delete-me.word': 'ERASE',
  'delete-me.kept': 'All stays as it is.',
  'delete-me.done': 'Everything that I had of you is erased. Goodbye! 👋',
} as const satisfies Readonly<Record<string, string>>;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
