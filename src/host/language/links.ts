import * as vscode from 'vscode';

import type { LinkTarget } from '../../core/evidence/link';
import { documentLinks } from '../../language/documentLinks';
import type { CareerFolder } from '../folder/careerFolder';
import { rangesIn } from '../folder/positions';

import { commandUri } from './commandUri';
import { fileOf, logFiles } from './place';

/** Evidence and other links of the log: to the web, to commits, to files of the workspace folder with their line. */
export function registerLinks(folder: CareerFolder): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(logFiles, {
    provideDocumentLinks(document) {
      const place = fileOf(folder, document);
      const file = place?.folder.reading.files.get(place.path);
      if (!place || !file) return undefined;
      const workspace = vscode.Uri.joinPath(place.folder.uri, '..');
      const rangeOf = rangesIn(file.text);
      return documentLinks(file).map(({ target, ...span }) => {
        return new vscode.DocumentLink(rangeOf(span), uriOf(target, workspace));
      });
    },
  });
}

function uriOf(target: LinkTarget, workspace: vscode.Uri): vscode.Uri {
  switch (target.type) {
    case 'url':
      return vscode.Uri.parse(target.url);
    case 'path': {
      const uri = vscode.Uri.joinPath(workspace, target.path);
      return target.lines ? uri.with({ fragment: `L${target.lines.from}` }) : uri;
    }
    case 'commit':
      return vscode.Uri.parse(commandUri('careerLog.openCommit', target.hash));
  }
}
