import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A message of the protocol, as far as the tests look into it. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The language server behind the Astro extension of editors, opened on this project and spoken to as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;
  readonly #opened = new Set<string>();
  #version = 0;

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const rootUri = pathToFileURL(PROJECT).href;
    await server.#request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'project' }],
      capabilities: {},
      initializationOptions: {
        typescript: { tsdk: join(PROJECT, 'node_modules/typescript/lib') },
        // What the extension passes on of `astro.content-intellisense`.
        contentIntellisense: true,
      },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  private constructor() {
    // It comes with `@astrojs/check`.
    const script = join(PROJECT, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
    this.#process = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, chunk]);
      this.#read();
    });
  }

  /** What is wrong with a file of the project, were `text` typed into it. */
  async diagnosticsOf(path: string, text: string): Promise<readonly { line: number; message: string }[]> {
    const uri = this.#type(path, text);
    const report = await this.#request('textDocument/diagnostic', { textDocument: { uri } });
    const { items } = report as { items: { range: { start: { line: number } }; message: string }[] };
    return items
      .map(({ range, message }) => ({ line: range.start.line + 1, message }))
      .sort((a, b) => a.line - b.line);
  }

  /** What may come next at a place (from 1) of a file of the project, were `text` typed into it. */
  async completionsAt(
    path: string,
    text: string,
    { line, column }: { line: number; column: number },
  ): Promise<readonly string[]> {
    const uri = this.#type(path, text);
    const position = { line: line - 1, character: column - 1 };
    const offer = await this.#request('textDocument/completion', { textDocument: { uri }, position });
    return (offer as { items: { label: string }[] }).items.map(({ label }) => label);
  }

  stop(): void {
    this.#process.kill();
  }

  /** Opens a file, or puts another text into it, and returns its address. */
  #type(path: string, text: string): string {
    const uri = pathToFileURL(join(PROJECT, path)).href;
    this.#version += 1;
    const textDocument = { uri, version: this.#version };
    if (this.#opened.has(uri)) {
      this.#send({ method: 'textDocument/didChange', params: { textDocument, contentChanges: [{ text }] } });
    } else {
      this.#opened.add(uri);
      this.#send({
        method: 'textDocument/didOpen',
        params: { textDocument: { ...textDocument, languageId: 'markdown', text } },
      });
    }
    return uri;
  }

  async #request(method: string, params: object): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Takes every whole message off what has come in so far. */
  #read(): void {
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(this.#unread.toString('latin1'));
      if (!head) return;
      const start = head[0].length;
      const end = start + Number(head[1]);
      if (this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.subarray(start, end).toString()) as Message;
      this.#unread = this.#unread.subarray(end);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    if (typeof message.id === 'number' && message.method === undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (message.id !== undefined) {
      // A question of the server, such as for the editor's settings: the defaults will do.
      this.#send({ id: message.id, result: null });
    }
  }
}
