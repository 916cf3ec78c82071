/** Markup of the Bot API's HTML mode, safe to send. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** Text as Telegram shows it, whatever it holds. https://core.telegram.org/bots/api#html-style */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Markup around values: what is no markup itself is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | string | number)[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(markupOf)));
}

/** Pieces with something between them. */
export function joinHtml(pieces: readonly (Html | string)[], separator: string): Html {
  return new Html(pieces.map(markupOf).join(escapeHtml(separator)));
}

/** What is read of markup, where none is shown: in the answer to a tap. */
export function textOf({ markup }: Html): string {
  const text = markup.replace(/<[^>]*>/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function markupOf(value: Html | string | number): string {
  return value instanceof Html ? value.markup : escapeHtml(String(value));
}
