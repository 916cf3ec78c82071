import { LANGUAGES } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone, spent } from '../test-support/spending.ts';

const it = await botOfFile();

test.each(LANGUAGES)(
  'in %s every command has a description, and an answer',
  async (languageCode) => {
    const english = it.server.menu({ scope: { type: 'all_private_chats' } });
    const menu = it.server.menu({
      scope: { type: 'all_private_chats' },
      languageCode: languageCode === 'en' ? '' : languageCode,
    });
    expect(menu.map(({ command }) => command)).toEqual(english.map(({ command }) => command));
    expect(menu.length).toBeGreaterThan(6);

    const failed = new Translator(languageCode).text('trouble.failed');
    for (const { command } of menu) {
      const person = someone(it, { languageCode });
      await spent(it, person);
      person.sendText(`/${command}`);
      const answer = await person.hears();
      expect(`${answer.text ?? ''}${answer.attachment?.fileName ?? ''}`).not.toBe('');
      expect(answer.text).not.toBe(failed);
    }
    expect(it.log.filter(({ level }) => ['warn', 'error', 'fatal'].includes(String(level)))).toEqual([]);
  },
  120_000,
);
