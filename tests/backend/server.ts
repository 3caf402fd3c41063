// A backend that misbehaves as it is told: one HTTP server, whose every path answers what a test sets.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** How one request is answered. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A document, as it should be. */
export const json =
  (document: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  };

/** A status, and nothing to read. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'text/plain', ...headers }).end('no');
  };

/** A page for people, with the status of success: what hotel networks and careless hosts answer. */
export const html: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title><p>Log in');
};

/** The first half of a document, as if that were all. */
export const truncated =
  (document: unknown): Answer =>
  (response) => {
    const text = JSON.stringify(document);
    response.writeHead(200, { 'content-type': 'application/json' }).end(text.slice(0, text.length / 2));
  };

/** The connection breaks before an answer. */
export const dropped: Answer = (response) => response.socket?.destroy();

/** The connection breaks in the middle of the answer. */
export const brokenOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"title": "half', () => response.socket?.destroy());
};

/** No answer, for as long as anybody waits. */
export const silence: Answer = () => {};

/** An answer that begins and never ends. */
export const endless: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"title": "');
};

/** An answer that waits until it is let go. */
export function held(answer: Answer): Answer & { letGo(): void } {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const wait: Answer = (response, request) => void gone.then(() => answer(response, request));
  return Object.assign(wait, { letGo });
}

export class Backend {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private answers = new Map<string, Answer[]>();
  private asked: string[] = [];

  private constructor(private readonly port: number) {
    this.server = createServer((request, response) => this.handle(request, response));
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  static async listen(port: number): Promise<Backend> {
    const backend = new Backend(port);
    await backend.start();
    return backend;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens (again). */
  async start() {
    if (this.server.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(this.port, '127.0.0.1', () => resolve());
    });
    if ((this.server.address() as AddressInfo).port !== this.port) throw new Error('another port');
  }

  /** Refuses every connection from now on, and breaks those that are open. */
  async stop() {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Answers requests for `path` with these, one after the other; the last one stays. */
  answer(path: string, ...answers: Answer[]) {
    this.answers.set(path, answers);
  }

  /** Every document of an edition, by path, as it should be. */
  publish(documents: Record<string, unknown>) {
    for (const [path, document] of Object.entries(documents)) this.answer(path, json(document));
  }

  /** How often `path` was asked for. */
  requests(path: string): number {
    return this.asked.filter((one) => one === path).length;
  }

  /** Every path that was asked for, in order. */
  get log(): readonly string[] {
    return this.asked;
  }

  /** Forgets everything. */
  clear() {
    this.answers = new Map();
    this.asked = [];
    for (const socket of this.sockets) socket.destroy();
  }

  private handle(request: IncomingMessage, response: ServerResponse) {
    const path = (request.url ?? '').split('?')[0];
    this.asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    response.setHeader('cache-control', 'no-store');
    // A connection for each request: browsers repeat by themselves what breaks on one that was used before.
    response.setHeader('connection', 'close');
    const answers = this.answers.get(path) ?? [status(404)];
    const answer = answers.length > 1 ? answers.shift()! : answers[0];
    answer(response, request);
  }
}
