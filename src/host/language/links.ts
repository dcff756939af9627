import * as vscode from 'vscode';

import type { LinkTarget } from '../../core/evidence/link';
import { documentLinks } from '../../language/documentLinks';
import type { CareerFolder } from '../folder/careerFolder';
import { firstThere, linkRoots } from '../folder/linkRoots';
import { rangesIn } from '../folder/positions';

import { commandUri } from './commandUri';
import { fileOf, logFiles } from './place';

type PathTarget = Extract<LinkTarget, { readonly type: 'path' }>;

/** A link to a file that may stand in one of several folders; in which, is looked up when it is followed. */
class FileLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly file: PathTarget,
    readonly roots: ReturnType<typeof linkRoots>,
  ) {
    super(range, roots.length === 1 ? fileUri(roots[0], file) : undefined);
  }

  async resolve(): Promise<this> {
    const found = await firstThere(this.roots, this.file.path);
    this.target = found ? atLine(found, this.file) : fileUri(this.roots[0], this.file);
    return this;
  }
}

/** Evidence and other links of the log: to the web, to commits, to files with their line. */
export function registerLinks(folder: CareerFolder): vscode.Disposable {
  const provider: vscode.DocumentLinkProvider = {
    provideDocumentLinks(document) {
      const place = fileOf(folder, document);
      const file = place?.folder.reading.files.get(place.path);
      if (!place || !file) return undefined;
      const roots = linkRoots(place.folder.uri);
      const rangeOf = rangesIn(file.text);
      return documentLinks(file).map(({ target, ...span }) => linkOf(target, rangeOf(span), roots));
    },
    resolveDocumentLink: link => (link instanceof FileLink ? link.resolve() : link),
  };
  return vscode.languages.registerDocumentLinkProvider(logFiles, provider);
}

function linkOf(
  target: LinkTarget,
  range: vscode.Range,
  roots: ReturnType<typeof linkRoots>,
): vscode.DocumentLink {
  switch (target.type) {
    case 'url':
      return new vscode.DocumentLink(range, vscode.Uri.parse(target.url));
    case 'path':
      return new FileLink(range, target, roots);
    case 'commit': {
      const uri = vscode.Uri.parse(commandUri('careerLog.openCommit', target.hash));
      return new vscode.DocumentLink(range, uri);
    }
  }
}

function fileUri(root: vscode.Uri, target: PathTarget): vscode.Uri {
  return atLine(vscode.Uri.joinPath(root, target.path), target);
}

function atLine(uri: vscode.Uri, { lines }: PathTarget): vscode.Uri {
  return lines ? uri.with({ fragment: `L${lines.from}` }) : uri;
}
