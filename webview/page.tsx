import * as l10n from '@vscode/l10n';
import { useErrorBoundary } from 'preact/hooks';
import type { DashboardModel, DashboardState } from '../src/shared/dashboardModel';
import { useHost } from './hostContext';
import { CheckIns } from './sections/checkIns';
import { Coverage } from './sections/coverage';
import { Milestones } from './sections/milestones';
import { NeedsAttention } from './sections/needsAttention';
import { Overview } from './sections/overview';
import { Risk } from './sections/risk';
import { EmptyLog, Loading, NoFolder, NoWorkspace, Unusable } from './sections/states';
import { Trouble } from './sections/trouble';
import { Wins } from './sections/wins';
import { Day } from './ui/day';

export type Place = 'sidebar' | 'tab';

interface PageProps {
  readonly place: Place;
  readonly state: DashboardState;
}

export function Page({ place, state }: PageProps) {
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
        <Content place={place} state={state} />
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

function Content({ place, state }: PageProps) {
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
      return <Ready place={place} model={state.model} />;
  }
}

function Ready({ place, model }: { readonly place: Place; readonly model: DashboardModel }) {
  const trouble = <Trouble trouble={model.trouble} />;
  if (model.isEmpty) {
    return (
      <>
        {trouble}
        <EmptyLog />
      </>
    );
  }
  return (
    <>
      {trouble}
      <div class="sections">
        <NeedsAttention lines={model.needsAttention} />
        <Overview overview={model.overview} />
        <Milestones lines={model.milestones} />
        <Coverage coverage={model.coverage} />
        <CheckIns lines={model.checkIns} />
        <Risk risk={model.risk} milestones={model.milestones} />
        <Wins wins={model.wins} quarters={place === 'tab' ? 12 : 8} />
      </div>
      <footer class="pageEnd dim">
        {l10n.t('Counted from the log, as of')} <Day on={model.today} />
      </footer>
    </>
  );
}
