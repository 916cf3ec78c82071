import { runCommand } from './run-command.ts';

test('a command that works prints its lines and exits with 0', async () => {
  const terminal = aTerminal();
  const code = await runCommand(terminal, async (print) => {
    print('one');
    print('two');
  });
  expect([code, terminal.text()]).toEqual([0, { out: 'one\ntwo\n', err: '' }]);
});

test('a command that fails prints the message, without a stack, and exits with 1', async () => {
  const terminal = aTerminal();
  const code = await runCommand(terminal, () => Promise.reject(new Error('It went wrong.')));
  expect([code, terminal.text()]).toEqual([1, { out: '', err: 'It went wrong.\n' }]);
});

function aTerminal() {
  const text = { out: '', err: '' };
  return {
    stdout: { write: (chunk: string) => (text.out += chunk) },
    stderr: { write: (chunk: string) => (text.err += chunk) },
    text: () => text,
  };
}
