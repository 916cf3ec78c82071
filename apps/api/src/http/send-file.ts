import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';

export interface File {
  readonly contentType: string;
  readonly fileName: string;
  readonly content: Readable;
}

export interface SendFileOptions {
  /** How long the reader may take nothing, in milliseconds; a minute unless told. */
  readonly stallMs?: number;
}

/**
 * Sends a file as fast as it is read. A reader that hangs up, or stalls, ends the making of it; a file that cannot be
 * made errs before its first byte, or breaks the connection: half of it is never taken for the whole.
 */
export async function sendFile(
  { contentType, fileName, content }: File,
  request: Request,
  response: Response,
  { stallMs = 60_000 }: SendFileOptions = {},
): Promise<void> {
  response.set({ 'Content-Type': contentType, 'Content-Disposition': `attachment; filename="${fileName}"` });
  if (request.method === 'HEAD') {
    content.destroy();
    response.end();
    return;
  }
  const hungUp = new AbortController();
  response.once('close', () => {
    hungUp.abort();
    content.destroy();
  });
  try {
    for await (const chunk of content) {
      if (!response.write(chunk)) await drained(response, stallMs, hungUp.signal);
    }
    response.end();
  } catch (error) {
    // Whoever hung up is told nothing.
    if (hungUp.signal.aborted) return;
    if (!response.headersSent) response.removeHeader('Content-Disposition');
    throw error;
  }
}

async function drained(response: Response, stallMs: number, signal: AbortSignal): Promise<void> {
  const stalled = setTimeout(() => {
    response.destroy();
  }, stallMs);
  try {
    await once(response, 'drain', { signal });
  } finally {
    clearTimeout(stalled);
  }
}
