import * as l10n from '@vscode/l10n';
import { useErrorBoundary } from 'preact/hooks';
import type { DashboardState } from '../src/shared/dashboardModel';
import { useHost } from './hostContext';
import { Ready } from './sections/ready';
import { Loading, NoFolder, NoWorkspace, Unusable } from './sections/states';

interface PageProps {
  readonly state: DashboardState;
}

export function Page({ state }: PageProps) {
  const { post } = useHost();
  const boundary = useErrorBoundary((error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    post({ type: 'failed', body: { message } });
  });
  const failure: unknown = boundary[0];

  return (
    <main class="page">
      <Title state={state} />
      {failure === undefined ? (
        <Content state={state} />
      ) : (
        <Unusable reason={l10n.t('The dashboard could not be drawn. See the Career Log output.')} />
      )}
    </main>
  );
}

function Title({ state }: { readonly state: DashboardState }) {
  const owner = state.state === 'ready' ? state.model.owner : undefined;
  const line = [owner?.name, owner?.role].filter(Boolean).join(', ');

  return (
    <header class="pageTitle">
      <h1>{l10n.t('Career Log')}</h1>
      {line !== '' && <p class="dim">{line}</p>}
    </header>
  );
}

function Content({ state }: PageProps) {
  switch (state.state) {
    case 'no-workspace':
      return <NoWorkspace />;
    case 'no-folder':
      return <NoFolder />;
    case 'loading':
      return <Loading />;
    case 'unusable':
      return <Unusable reason={state.reason} />;
    case 'ready':
      return <Ready model={state.model} />;
  }
}
