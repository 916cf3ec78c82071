import { folded } from './folded.ts';

/** What people say to somebody, and spend nothing by. */
export type SmallTalk = 'greeting' | 'farewell' | 'thanks' | 'question' | 'denial' | 'reaction';

/**
 * What a text is that consists of small talk alone (of the words below, of gestures and faces, or of marks that say
 * nothing) or that asks something. Null: it has something else in it, which may be what was spent. The words of one
 * language are known in all of them: people mix them.
 */
export function smallTalkIn(text: string): SmallTalk | null {
  const said = normalised(text);
  const words = said.split(' ').filter((word) => word !== '');
  // Marks and gestures alone.
  if (words.length === 0) return 'reaction';
  if (isQuestion(text, words)) return 'question';
  if (words.length > MOST_WORDS) return null;
  const kinds = kindsOf(words);
  return kinds === null ? null : (ORDER.find((kind) => kinds.has(kind)) ?? null);
}

/** Whoever asks has spent nothing by that; "coffee?" and "was that 12 or 13?" may be doubts about something spent. */
function isQuestion(text: string, words: readonly string[]): boolean {
  return words.length >= FEWEST_OF_QUESTION && /[?？]\s*$/u.test(text) && !/\p{N}/u.test(text);
}

/** Of several, what is answered: "ok, thanks" is thanked for. */
const ORDER: readonly SmallTalk[] = ['thanks', 'question', 'greeting', 'farewell', 'denial', 'reaction'];
const MOST_WORDS = 12;
const FEWEST_OF_QUESTION = 3;
const LONGEST_PHRASE = 5;

/** Who is spoken to, and how much: said beside small talk, and none alone. */
type Kind = SmallTalk | 'filler';

/** What the whole of the words is made of; null when a part of them is nothing of this. */
function kindsOf(words: readonly string[]): ReadonlySet<Kind> | null {
  if (words.length === 0) return new Set();
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    const kind = phrases().get(words.slice(0, length).join(' '));
    const rest = kind === undefined ? null : kindsOf(words.slice(length));
    if (kind !== undefined && rest !== null) return new Set([kind, ...rest]);
  }
  return null;
}

/** No super, top, fine, toll, claro or nice: such things, shops and places are spent on, and wait for their price. */
const PHRASES: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  greeting: [
    ['hello', 'hallo', 'hi', 'hey', 'hiya', 'howdy', 'yo', 'greetings', 'morning', 'good morning', 'good day'],
    ['good afternoon', 'good evening'],
    ['hola', 'buenas', 'buenos días', 'buen día', 'buenas tardes', 'buenas noches', 'qué tal'],
    ['bonjour', 'bonsoir', 'salut', 'coucou'],
    ['moin', 'moin moin', 'servus', 'grüß gott', 'grüß dich', 'guten tag', 'guten morgen', 'guten abend'],
    ['ciao', 'salve', 'buongiorno', 'buon giorno', 'buonasera', 'buona sera'],
    ['oi', 'olá', 'opa', 'e aí', 'bom dia', 'boa tarde', 'boa noite'],
    ['привет', 'приветик', 'здравствуй', 'здравствуйте', 'добрый день', 'доброе утро', 'добрый вечер'],
    ['хай', 'хелло', 'салют'],
  ],
  farewell: [
    ['bye', 'bye bye', 'goodbye', 'good bye', 'see you', 'see you later', 'good night'],
    ['adiós', 'hasta luego', 'hasta mañana', 'hasta pronto', 'chao', 'chau', 'nos vemos'],
    ['au revoir', 'à bientôt', 'à plus', 'à demain', 'bonne nuit', 'bonne journée', 'bonne soirée'],
    ['tschüss', 'tschüß', 'bis bald', 'bis später', 'bis morgen', 'auf wiedersehen', 'gute nacht'],
    ['arrivederci', 'a presto', 'a domani', 'buonanotte', 'buona notte'],
    ['tchau', 'até logo', 'até mais', 'até amanhã'],
    ['пока', 'до свидания', 'до встречи', 'до завтра', 'доброй ночи', 'спокойной ночи'],
  ],
  thanks: [
    ['thanks', 'thank you', 'thank u', 'thx', 'tnx', 'ty', 'tysm', 'cheers', 'many thanks', 'much appreciated'],
    ['gracias', 'muchas gracias', 'mil gracias'],
    ['merci', 'merci beaucoup', 'merci bien', 'mille mercis'],
    ['danke', 'dankeschön', 'danke schön', 'danke sehr', 'vielen dank', 'besten dank', 'herzlichen dank'],
    ['grazie', 'grazie mille', 'mille grazie', 'tante grazie'],
    ['obrigado', 'obrigada', 'brigado', 'brigada', 'muito obrigado', 'muito obrigada', 'valeu', 'obg', 'vlw'],
    ['спасибо', 'большое спасибо', 'спасибо большое', 'спс', 'пасиб', 'благодарю', 'мерси'],
  ],
  question: [
    ['help me', 'how are you', 'how are you doing', 'how is it going', 'how s it going', 'what s up', 'whats up'],
    ['what can you do', 'what do you do', 'what is this', 'who are you', 'are you there', 'how does this work'],
    ['how does it work', 'how do i use this', 'how do i use you', 'are you a bot'],
    ['ayuda', 'ayúdame', 'cómo estás', 'cómo está', 'cómo va', 'qué puedes hacer', 'qué haces', 'quién eres'],
    ['cómo funciona', 'cómo funciona esto', 'estás ahí'],
    ['aide', 'aide moi', 'à l’aide', 'ça va', 'comment ça va', 'comment vas tu', 'que peux tu faire'],
    ['que sais tu faire'],
    ['qui es tu', 'comment ça marche', 'tu es là'],
    ['hilfe', 'hilf mir', 'wie geht’s', 'wie gehts', 'wie geht es dir', 'was kannst du', 'was machst du'],
    ['wer bist du'],
    ['wie funktioniert das', 'bist du da'],
    ['aiuto', 'aiutami', 'come stai', 'come va', 'cosa sai fare', 'cosa puoi fare', 'chi sei', 'come funziona'],
    ['ci sei'],
    ['ajuda', 'me ajuda', 'como vai', 'como você está', 'o que você faz', 'o que você pode fazer', 'quem é você'],
    ['como funciona', 'como funciona isso', 'tudo bem', 'tudo bom'],
    ['помощь', 'помоги', 'помогите', 'как дела', 'что ты умеешь', 'что ты можешь', 'кто ты', 'как это работает'],
    ['ты кто', 'ты тут'],
    ['what', 'why', 'how', 'who', 'when', 'where', 'which', 'qué', 'por qué', 'cómo', 'quién', 'quoi'],
    ['comment', 'pourquoi'],
    ['qui', 'was', 'wie', 'warum', 'wer', 'wieso', 'cosa', 'che', 'che cosa', 'come', 'perché', 'chi', 'o que'],
    ['o quê', 'como'],
    ['por quê', 'porque', 'quem', 'что', 'как', 'почему', 'зачем', 'кто'],
  ],
  denial: [
    ['no', 'nope', 'nah', 'no no', 'non', 'nein', 'nee', 'não', 'нет', 'неа', 'не', 'wrong', 'falsch', 'mal', 'faux'],
    ['sbagliato', 'errado', 'неправильно'],
  ],
  reaction: [
    ['ok', 'okay', 'okey', 'okok', 'k', 'kk', 'yes', 'yep', 'yeah', 'yup', 'ya', 'sure', 'cool', 'great', 'awesome'],
    ['perfect', 'good', 'very good', 'good job', 'good bot', 'well done', 'got it', 'i see', 'alright', 'all right'],
    ['oops', 'sorry', 'please', 'welcome', 'you re welcome', 'no problem', 'no worries', 'never mind', 'nevermind'],
    ['np', 'right', 'correct', 'lol', 'hm', 'hmm', 'xd', 'i love you', 'love it', 'done', 'save', 'save it'],
    ['sí', 'vale', 'bueno', 'perfecto', 'genial', 'listo', 'muy bien', 'de acuerdo', 'de nada', 'por favor'],
    ['guárdalo', 'lo siento', 'correcto'],
    ['oui', 'ouais', 'd’accord', 'parfait', 'génial', 'bien', 'très bien', 'de rien', 's’il te plaît', 'désolé', 'mdr'],
    ['enregistre', 'c’est bon'],
    ['ja', 'jo', 'jep', 'jawohl', 'alles klar', 'gut', 'sehr gut', 'passt', 'genau', 'klar', 'prima', 'perfekt'],
    ['bitte', 'entschuldigung', 'stimmt', 'speichern'],
    ['sì', 'va bene', 'bene', 'benissimo', 'perfetto', 'ottimo', 'certo', 'prego', 'per favore', 'scusa', 'salva'],
    ['sim', 'beleza', 'blz', 'ótimo', 'tá bom', 'está bem', 'perfeito', 'certo', 'por favor', 'desculpa', 'salvar'],
    ['да', 'ага', 'угу', 'ок', 'окей', 'хорошо', 'ладно', 'понятно', 'ясно', 'отлично', 'супер', 'верно', 'правильно'],
    ['пожалуйста', 'извини', 'извините', 'прости', 'сохрани', 'сохранить', 'хм'],
  ],
  filler: [
    ['there', 'bot', 'again', 'everyone', 'everybody', 'all', 'friend', 'very much', 'so much', 'a lot', 'a million'],
    ['for your help', 'for everything', 'then', 'and', 'so', 'really', 'my friend', 'dear', 'guys', 'you'],
    ['a todos', 'mucho', 'muchísimas', 'otra vez', 'amigo', 'y'],
    ['tout le monde', 'encore', 'à tous', 'et', 'beaucoup'],
    ['zusammen', 'dir', 'euch', 'nochmal', 'und', 'auch', 'schön', 'sehr'],
    ['a tutti', 'tante', 'ancora', 'e'],
    ['a todos', 'muito', 'pessoal', 'gente', 'de novo'],
    ['всем', 'большое', 'тебе', 'вам', 'ещё раз', 'и', 'бот', 'очень'],
  ],
};

let kindByPhrase: ReadonlyMap<string, Kind> | undefined;

function phrases(): ReadonlyMap<string, Kind> {
  // Those that come first keep what two kinds have.
  kindByPhrase ??= new Map(
    (Object.entries(PHRASES) as [Kind, readonly (readonly string[])[]][])
      .reverse()
      .flatMap(([kind, lists]) => lists.flat().map((phrase) => [normalised(phrase), kind] as const)),
  );
  return kindByPhrase;
}

/** Without case, accents, marks, gestures, and with every drawn-out letter once: "Hellooo!! 👋" is "hello". */
function normalised(text: string): string {
  return folded(text)
    .replace(GESTURES, ' ')
    .replace(/\p{P}+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(LAUGHTER, 'lol')
    .replace(/\s+/gu, ' ')
    .trim();
}

const LAUGHTER = /(?<!\p{L})(?:(?:ha|he|hi|ja|je|ah|rs|ха|хе|хи|ах){2,}[hjaхs]?)(?!\p{L})/gu;

/** Faces, hands, hearts, what is cheered with, and what modifies them: not what is drawn for something to buy. */
const GESTURES = new RegExp(
  `(?:${[
    '[\\u{1f600}-\\u{1f64f}\\u{1f910}-\\u{1f92f}\\u{1f970}-\\u{1f97a}\\u{1fae0}-\\u{1fae8}\\u263a\\u2639]',
    '[\\u{1f440}\\u{1f446}-\\u{1f450}\\u{1f4aa}\\u{1f590}\\u{1f595}\\u{1f596}\\u{1faf0}-\\u{1faf8}\\u261d\\u270a-\\u270d]',
    '[\\u2763-\\u2764\\u2665\\u{1f493}-\\u{1f49f}\\u{1f5a4}\\u{1f90d}\\u{1f90e}\\u{1f9e1}\\u{1fa75}-\\u{1fa77}]',
    '[\\u2705\\u2714\\u2728\\u{1f389}\\u{1f38a}\\u{1f525}\\u{1f4af}]',
    '[\\u{1f3fb}-\\u{1f3ff}]|\\ufe0f|\\u200d|[\\u2640\\u2642]',
  ].join('|')})+`,
  'gu',
);
