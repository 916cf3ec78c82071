/** Where a command writes: the process, or a test. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Runs a command for a person at a terminal. What goes wrong is told by its message, which says what to do; a stack
 * would hide it.
 *
 * @returns the exit code
 */
export async function runCommand(
  terminal: Terminal,
  command: (print: (line: string) => void) => Promise<void>,
): Promise<0 | 1> {
  try {
    await command((line) => terminal.stdout.write(`${line}\n`));
    return 0;
  } catch (error) {
    terminal.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}
