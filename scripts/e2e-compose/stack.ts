import { execFile, spawn, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** What `docker inspect` says of a container, as far as it is looked at. */
export interface Inspected {
  readonly Id: string;
  readonly Name: string;
  readonly State: {
    readonly Status: string;
    readonly ExitCode: number;
    readonly Health?: { readonly Status: string; readonly Log: readonly { readonly Output: string }[] };
  };
  readonly Config: { readonly User: string; readonly Labels: Readonly<Record<string, string>> };
  readonly HostConfig: {
    readonly CapAdd: readonly string[] | null;
    readonly CapDrop: readonly string[] | null;
    readonly Memory: number;
    readonly NanoCpus: number;
    readonly PidsLimit: number | null;
    readonly ReadonlyRootfs: boolean;
    readonly SecurityOpt: readonly string[] | null;
    readonly LogConfig: { readonly Config: Readonly<Record<string, string>> };
    readonly PortBindings: Readonly<Record<string, readonly { readonly HostIp: string }[] | null>> | null;
  };
  readonly NetworkSettings: { readonly Networks: Readonly<Record<string, { readonly IPAddress: string }>> };
}

const run = promisify(execFile);
const MOST_OUTPUT = 256 * 1024 * 1024;
/** Milliseconds; a busy machine takes its time. */
const HEALTH_TIMEOUT = 180_000;

/** Compose version 2, else the older docker-compose; null when there is no engine to talk to. */
export function findCompose(): readonly string[] | null {
  const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
  if (!works('docker', 'info')) return null;
  if (works('docker', 'compose', 'version')) return ['docker', 'compose'];
  return works('docker-compose', 'version') ? ['docker-compose'] : null;
}

/** The standard output of `docker ARGS`. @throws when it fails */
export async function docker(...args: string[]): Promise<string> {
  return (await run('docker', args, { maxBuffer: MOST_OUTPUT })).stdout.trim();
}

export async function inspect(container: string): Promise<Inspected> {
  const [found] = JSON.parse(await docker('inspect', container)) as Inspected[];
  if (found === undefined) throw new Error(`There is no container ${container}`);
  return found;
}

/** One compose project: the files of a folder, and settings that hold for every command. */
export class Stack {
  readonly env: NodeJS.ProcessEnv;
  /** The command and its first arguments, for a shell. */
  readonly command: readonly string[];
  readonly #folder: string;

  constructor(compose: readonly string[], folder: string, env: Readonly<Record<string, string>>) {
    this.command = compose;
    this.#folder = folder;
    // Docker before 23 and docker-compose need to be told to build with BuildKit.
    this.env = { ...process.env, DOCKER_BUILDKIT: '1', COMPOSE_DOCKER_CLI_BUILD: '1', ...env };
  }

  /** The standard output of `docker ARGS`, with this stack's settings. @throws when it fails */
  async docker(...args: string[]): Promise<string> {
    return (await run('docker', args, { maxBuffer: MOST_OUTPUT, env: this.env })).stdout.trim();
  }

  /** The standard output of a compose command. @throws with all it said when it fails */
  async compose(...args: string[]): Promise<string> {
    return (await this.composeInput(null, ...args)).toString('utf8').trim();
  }

  /** As `compose`, with bytes in and out. */
  composeInput(input: Buffer | null, ...args: string[]): Promise<Buffer> {
    const [command = '', ...first] = this.command;
    const child = spawn(command, [...first, ...args], { cwd: this.#folder, env: this.env });
    const output: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.on('error', () => undefined).end(input ?? undefined);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) resolve(Buffer.concat(output));
        else
          reject(
            new Error(
              `compose ${args.join(' ')} ended with ${code}:\n${said}${Buffer.concat(output).toString('utf8')}`,
            ),
          );
      });
    });
  }

  /** Runs a line of the documentation as it is, but for how compose is called here and the port. */
  async shell(script: string, port: number): Promise<string> {
    const here = script.replaceAll('docker compose', this.command.join(' ')).replaceAll(':8000/', `:${port}/`);
    return (await run('sh', ['-ec', here], { cwd: this.#folder, env: this.env })).stdout.trim();
  }

  async container(service: string): Promise<Inspected> {
    const id = await this.compose('ps', '-q', service);
    if (id === '') throw new Error(`${service} has no container`);
    return inspect(id);
  }

  async untilHealthy(...services: string[]): Promise<void> {
    const end = Date.now() + HEALTH_TIMEOUT;
    for (const service of services) {
      for (;;) {
        const { State } = await this.container(service);
        if (State.Health?.Status === 'healthy') break;
        if (Date.now() > end) {
          throw new Error(`${service} is not healthy: ${State.Status}, ${State.Health?.Log.at(-1)?.Output ?? ''}`);
        }
        await delay(250);
      }
    }
  }
}
