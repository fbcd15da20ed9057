import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';

export interface FalseServer {
  readonly uri: string;
  readonly close: () => void;
}

async function listen(server: Server, sockets: Set<Socket>): Promise<FalseServer> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { uri: `bolt://127.0.0.1:${port}`, close };
}

/** Takes connections and says nothing, as a frozen machine does. */
export function silentServer(): Promise<FalseServer> {
  const sockets = new Set<Socket>();
  return listen(
    createServer((socket) => sockets.add(socket.on('error', () => {}))),
    sockets,
  );
}

/** The port people take for Bolt's. */
export function httpServer(): Promise<FalseServer> {
  const sockets = new Set<Socket>();
  const server = createHttpServer((_, reply) => reply.end('hello'));
  server.on('connection', (socket) => sockets.add(socket));
  return listen(server, sockets);
}

/** A server that speaks just enough Bolt 4.3 to say that it is Neo4j 4.3. */
export const oldServer = () => boltServer('Neo4j/4.3.0', null);

/** A server of today whose disk is full: it greets, and refuses each statement in the words of Neo4j. */
export const fullServer = () =>
  boltServer('Neo4j/5.26.0', {
    code: 'Neo.DatabaseError.Statement.ExecutionFailed',
    message: 'java.io.IOException: No space left on device',
  });

/** Signatures of Bolt's messages. */
const RUN = 0x10;
const RESET = 0x0f;
const SUCCESS = 0x70;
const IGNORED = 0x7e;
const FAILURE = 0x7f;

/**
 * A scripted server: it agrees on Bolt 4.3 and answers every message with SUCCESS {server, connection_id}; with `refusal`, a RUN with
 * that FAILURE and what follows it with IGNORED, until RESET.
 */
function boltServer(agent: string, refusal: Readonly<Record<string, string>> | null): Promise<FalseServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    let greeted = false;
    let failed = false;
    let signature = -1;
    socket.on('error', () => {});
    socket.on('data', (more) => {
      bytes = Buffer.concat([bytes, more]);
      if (!greeted && bytes.length >= 20) {
        greeted = true;
        bytes = bytes.subarray(20);
        socket.write(Buffer.from([0, 0, 3, 4]));
      }
      // Chunks of a length and as many bytes; a message ends in an empty one.
      while (greeted && bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
        const length = bytes.readUInt16BE(0);
        if (length > 0 && signature < 0) signature = bytes[3]!;
        bytes = bytes.subarray(2 + length);
        if (length > 0) continue;
        if (signature === RESET) failed = false;
        if (failed) socket.write(message(IGNORED, null));
        else if (signature === RUN && refusal !== null) {
          failed = true;
          socket.write(message(FAILURE, refusal));
        } else socket.write(message(SUCCESS, { server: agent, connection_id: '1' }));
        signature = -1;
      }
    });
  });
  return listen(server, sockets);
}

/** One message, with a map of short texts or nothing in it. */
function message(signature: number, map: Readonly<Record<string, string>> | null): Buffer {
  const short = (text: string) => Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text)]);
  const entries = Object.entries(map ?? {});
  const fields =
    map === null ? [] : [Buffer.from([0xa0 + entries.length]), ...entries.flatMap((pair) => pair.map(short))];
  const body = Buffer.concat([Buffer.from([0xb0 + (map === null ? 0 : 1), signature]), ...fields]);
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
}
