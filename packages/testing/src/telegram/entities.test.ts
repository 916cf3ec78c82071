import { typedEntities } from './entities.ts';

describe('typedEntities', () => {
  it.each([
    ['/start', [{ type: 'bot_command', offset: 0, length: 6 }]],
    ['/start abc-DEF_1', [{ type: 'bot_command', offset: 0, length: 6 }]],
    ['/report@the_bot month', [{ type: 'bot_command', offset: 0, length: 15 }]],
    [
      'hey @the_bot try /help',
      [
        { type: 'mention', offset: 4, length: 8 },
        { type: 'bot_command', offset: 17, length: 5 },
      ],
    ],
    ['3/4 km and/or me@example.com', []],
  ])('reads %s', (text, entities) => {
    expect(typedEntities(text)).toEqual(entities);
  });
});
