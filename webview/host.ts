import type { DashboardState } from '../src/shared/dashboardModel';
import type { FromDashboard, Message, ToDashboard } from '../src/shared/messages';
import { ViewStore } from './viewStore';

/** What VS Code gives a page, once. */
interface VsCodeApi {
  postMessage(message: Message<FromDashboard>): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Where VS Code shows the page: narrow in the sidebar, wide as an editor tab. */
export type Place = 'sidebar' | 'tab';

export interface Host {
  readonly place: Place;
  readonly post: (message: Message<FromDashboard>) => void;
  readonly view: ViewStore;
}

export function connectHost(place: Place): Host {
  const api = acquireVsCodeApi();
  return {
    place,
    post: message => api.postMessage(message),
    view: new ViewStore(
      () => api.getState(),
      state => api.setState(state),
    ),
  };
}

/** Returns what stops listening. A state that cannot be read is reported, not shown. */
export function receive(
  onState: (state: DashboardState) => void,
  onStray: (message: string) => void,
): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (isToDashboard(data)) onState(data.body);
    else if (isObject(data) && data['type'] === 'state')
      onStray('The dashboard received a state it does not know.');
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

/** Checks the envelope; host and page are built together, so the model inside is trusted. */
export function isToDashboard(data: unknown): data is Message<ToDashboard> {
  if (!isObject(data) || data['type'] !== 'state') return false;

  const body = data['body'];
  if (!isObject(body)) return false;

  switch (body['state']) {
    case 'no-workspace':
    case 'no-folder':
    case 'loading':
      return true;
    case 'unusable':
      return typeof body['reason'] === 'string';
    case 'ready':
      return isObject(body['model']);
    default:
      return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
