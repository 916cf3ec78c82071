import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { docker } from './stack.ts';

/** Bytes of each layer that an image has above its base. */
export async function layersAbove(base: string, image: string): Promise<number[]> {
  const sizes = async (of: string): Promise<number[]> =>
    (await docker('history', '--human=false', '--format', '{{.Size}}', of)).split('\n').map(Number);
  const all = await sizes(image);
  return all.slice(0, all.length - (await sizes(base)).length).filter((size) => size > 0);
}

/** Whether the bytes are anywhere in an image: in a layer, also one that a later layer hides, or in its settings. */
export async function imageHolds(image: string, text: string): Promise<boolean> {
  const save = spawn('docker', ['save', image], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(save, 'close') as Promise<[number | null]>;
  const wanted = Buffer.from(text);
  let isFound = false;
  let before = Buffer.alloc(0);
  for await (const chunk of save.stdout as AsyncIterable<Buffer>) {
    const window = Buffer.concat([before, chunk]);
    isFound ||= window.includes(wanted);
    before = window.subarray(-wanted.length);
  }
  const [code] = await closed;
  if (code !== 0) throw new Error(`docker save ${image} ended with ${code}`);
  return isFound;
}
