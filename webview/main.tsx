import { render } from 'preact';
import type { DashboardState } from '../src/shared/dashboardModel';
import { connectHost, receive, type Host } from './host';
import { HostContext } from './hostContext';
import { Page } from './page';
import { registerKit } from './ui/kit';

/** Scroll events come in bursts; one write after the last is enough. */
const scrollPauseMs = 150;

/** Names the moment at which the log first stands on the page, for whoever measures it. */
const firstContent = 'careerLog.firstContent';

start(document.body);

function start(body: HTMLElement): void {
  const host = connectHost(body.dataset['place'] === 'tab' ? 'tab' : 'sidebar');
  reportErrors(host);
  registerKit();

  const restoreScroll = keepScroll(host);

  let hasState = false;
  receive(
    state => {
      hasState = true;
      draw(body, host, state);
      if (state.state === 'ready') restoreScroll();
    },
    message => host.post({ type: 'failed', body: { message } }),
  );
  draw(body, host, { state: 'loading' });
  onceLoaded(() => {
    if (!hasState) host.post({ type: 'ready', body: null });
  });
}

/** What is sent to a page that loads, VS Code passes on when it has loaded: before this runs. */
function onceLoaded(run: () => void): void {
  const later = () => setTimeout(run, 0);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later);
}

function draw(body: HTMLElement, host: Host, state: DashboardState): void {
  render(
    <HostContext.Provider value={host}>
      <Page state={state} />
    </HostContext.Provider>,
    body.querySelector('#root') ?? body,
  );
}

function reportErrors({ post }: Host): void {
  const fail = (message: string) => post({ type: 'failed', body: { message } });
  window.addEventListener('error', event => fail(describe(event.error ?? event.message)));
  window.addEventListener('unhandledrejection', event => fail(describe(event.reason)));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Returns what brings back the stored position; only its first call does so. */
function keepScroll({ view }: Host): () => void {
  const stored = view.scroll;
  let restored = false;
  let pause: number | undefined;

  window.addEventListener('scroll', () => {
    window.clearTimeout(pause);
    // Until the content stands the page is short, and its position says nothing.
    if (restored) pause = window.setTimeout(() => view.setScroll(window.scrollY), scrollPauseMs);
  });
  return () => {
    if (restored) return;
    restored = true;
    // The toolkit draws its buttons in the next frame, and rows change their height with them.
    requestAnimationFrame(() => {
      window.scrollTo(0, stored);
      performance.mark(firstContent);
    });
  };
}
