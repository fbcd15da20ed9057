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

/**
 * A server that speaks just enough Bolt 4.3 to say that it is Neo4j 4.3: it agrees on the version, and answers every message with
 * SUCCESS {server: "Neo4j/4.3.0", connection_id: "1"}.
 */
export function oldServer(): Promise<FalseServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let greeted = false;
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.from([0, 0, 3, 4]));
        return;
      }
      // Each message ends in an empty chunk.
      for (
        let at = bytes.indexOf('\u0000\u0000', 0, 'latin1');
        at >= 0;
        at = bytes.indexOf('\u0000\u0000', at + 2, 'latin1')
      )
        socket.write(success());
    });
  });
  return listen(server, sockets);
}

function success(): Buffer {
  const tiny = (text: string) => Buffer.concat([Buffer.from([0x80 + text.length]), Buffer.from(text)]);
  const map = [tiny('server'), tiny('Neo4j/4.3.0'), tiny('connection_id'), tiny('1')];
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), ...map]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}
