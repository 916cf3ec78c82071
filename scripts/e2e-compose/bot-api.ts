import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { startTelegramServer, type TelegramServer } from '../../packages/testing/src/telegram/index.ts';

/** A Bot API that containers can reach. */
export interface ReachableBotApi {
  readonly telegram: TelegramServer;
  /** For TELEGRAM_API_ROOT. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the test Bot API, which listens on this machine alone, and passes on to it what comes to `address`: the one that
 * this machine has in the containers' network.
 */
export async function startReachableBotApi(address: string): Promise<ReachableBotApi> {
  const telegram = await startTelegramServer();
  const { port } = new URL(telegram.url);
  const door = createServer((outside) => {
    const inside = connect(Number(port), '127.0.0.1');
    outside.pipe(inside).pipe(outside);
    outside.on('error', () => inside.destroy());
    inside.on('error', () => outside.destroy());
  });
  door.listen(0, address);
  await once(door, 'listening');
  return {
    telegram,
    url: `http://${address}:${(door.address() as AddressInfo).port}`,
    close: async () => {
      door.close();
      await telegram.close();
    },
  };
}
