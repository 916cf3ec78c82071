import { MetricsRegistry } from '@expenses/runtime';
import { botMetrics } from './bot-metrics.ts';

let registry: MetricsRegistry;
let waiting: { updates: number; messages: number };

beforeEach(() => {
  registry = new MetricsRegistry();
  waiting = { updates: 0, messages: 0 };
});

test('counts updates as they come, and measures how they and the calls of Telegram end, in seconds', async () => {
  const metrics = botMetrics(registry, async () => waiting);

  metrics.onReceived(3);
  metrics.onReceived(0);
  metrics.onHandled('processed', 20);
  metrics.onHandled('processed', 2_000);
  metrics.onHandled('retried', 5);
  metrics.onCall('sendMessage', 'ok', 300);
  metrics.onCall('sendMessage', 'error', 12_000);

  const shown = await registry.metrics();
  for (const line of [
    'bot_updates_received_total 3',
    'bot_update_duration_seconds_count{outcome="processed"} 2',
    'bot_update_duration_seconds_sum{outcome="processed"} 2.02',
    'bot_update_duration_seconds_count{outcome="retried"} 1',
    'bot_api_call_duration_seconds_sum{method="sendMessage",outcome="ok"} 0.3',
    'bot_api_call_duration_seconds_bucket{le="10",method="sendMessage",outcome="error"} 0',
    'bot_api_call_duration_seconds_bucket{le="30",method="sendMessage",outcome="error"} 1',
  ])
    expect(shown.split('\n')).toContain(line);
});

test('tells how much there is to do at the moment of asking', async () => {
  botMetrics(registry, async () => waiting);
  waiting = { updates: 4, messages: 2 };
  expect(await registry.metrics()).toContain('bot_backlog{kind="updates"} 4\nbot_backlog{kind="messages"} 2');
  waiting = { updates: 0, messages: 1 };
  expect(await registry.metrics()).toContain('bot_backlog{kind="updates"} 0\nbot_backlog{kind="messages"} 1');
});
