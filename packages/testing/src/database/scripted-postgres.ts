import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ScriptedPostgres {
  readonly url: string;
  /** Statements received, each with the database it was sent to. */
  readonly received: readonly string[];
  /** The next statement fails with this SQLSTATE; call it twice and the next two do. */
  fail(sqlState: string): void;
  close(): Promise<void>;
}

/**
 * Speaks as much of Postgres's protocol as `pg` needs to send a statement and learn whether it worked: this package's
 * own tests have no Postgres to start.
 *
 * Source: https://www.postgresql.org/docs/17/protocol-message-formats.html
 */
export async function startScriptedPostgres(): Promise<ScriptedPostgres> {
  const received: string[] = [];
  const failures: string[] = [];
  const server = createServer((socket) => {
    let database: string | undefined;
    onMessage(socket, (type, body) => {
      if (type === null) {
        database = /database\0([^\0]*)/.exec(body)?.[1];
        socket.write(Buffer.concat([message('R', '\0\0\0\0'), READY]));
      } else if (type === 'Q') {
        received.push(`${String(database)}: ${body.slice(0, -1)}`);
        const sqlState = failures.shift();
        const answer = sqlState === undefined ? message('C', 'DONE\0') : message('E', `C${sqlState}\0Mscripted\0\0`);
        socket.write(Buffer.concat([answer, READY]));
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `postgresql://postgres:secret@127.0.0.1:${(server.address() as AddressInfo).port}/postgres`,
    received,
    fail: (sqlState) => failures.push(sqlState),
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
}

/** Cuts the stream into messages. The first of a connection has no type. */
function onMessage(socket: Socket, handle: (type: string | null, body: string) => void): void {
  let pending = Buffer.alloc(0);
  let started = false;
  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const typeBytes = started ? 1 : 0;
      if (pending.length < typeBytes + 4) return;
      const end = typeBytes + pending.readInt32BE(typeBytes);
      if (pending.length < end) return;
      const type = started ? pending.toString('latin1', 0, 1) : null;
      const body = pending.toString('utf8', typeBytes + 4, end);
      pending = pending.subarray(end);
      started = true;
      handle(type, body);
    }
  });
}

function message(type: string, body: string): Buffer {
  const bytes = Buffer.alloc(5 + Buffer.byteLength(body));
  bytes.write(type);
  bytes.writeInt32BE(bytes.length - 1, 1);
  bytes.write(body, 5);
  return bytes;
}

const READY = message('Z', 'I');
