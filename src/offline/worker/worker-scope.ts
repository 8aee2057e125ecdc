/** An event that holds the worker until a promise is settled. */
export interface WorkerEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

/** A request of a page, which the worker may answer. */
export interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  /** The window that a navigation makes. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

/** A message of a page. */
export interface PageMessage extends WorkerEvent {
  readonly data: unknown;
  readonly source: { readonly id: string } | null;
  readonly ports: readonly MessagePort[];
}

interface WorkerEvents {
  install: WorkerEvent;
  activate: WorkerEvent;
  fetch: RequestEvent;
  message: PageMessage;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: { readonly href: string; readonly origin: string };
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
}

/** The part of a service worker's global scope that is used here; the types of the DOM do not have it. */
export const scope = globalThis as unknown as WorkerScope;

/** The site's base path: the worker's script lies at it. */
export const base = new URL('.', scope.location.href).pathname;
