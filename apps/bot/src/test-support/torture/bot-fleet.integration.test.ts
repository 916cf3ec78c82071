import { BotFleet } from './bot-fleet.ts';

test('a process that ends though nobody ended it is told, with what it said', async () => {
  // Of all that the bot needs it has nothing.
  const fleet = await BotFleet.build({ env: {}, random: () => 0 });
  try {
    const lost = fleet.lost.catch((error: unknown) => String(error));
    await expect(fleet.grow()).rejects.toThrow('ended without saying');
    expect(await lost).toContain('A process ended by itself, with 1');
    expect(fleet.output).toContain('TELEGRAM_BOT_TOKEN');
  } finally {
    await fleet.destroy();
  }
});
