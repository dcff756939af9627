import * as vscode from 'vscode';

import { cardMarkdown } from '../../language/hover/card';
import { hoverAt } from '../../language/hover/hover';
import type { Name } from '../../language/ids';
import type { CommandId } from '../commandTable';
import type { CareerFolder } from '../folder/careerFolder';
import { yamlExtensionDoes } from '../yamlExtension';

import { commandUri } from './commandUri';
import { caretIn, fileOf, logFiles } from './place';

const openEntry: CommandId = 'careerLog.openEntry';

export function registerHover(folder: CareerFolder): vscode.Disposable {
  return vscode.languages.registerHoverProvider(logFiles, {
    provideHover(document, position) {
      const place = fileOf(folder, document);
      if (!place) return undefined;
      const caret = caretIn(place.path, document, position);
      const found = hoverAt(place.folder.reading.log, caret, folder.today.current);
      const card = yamlExtensionDoes('hover') ? found?.beyondSchema : found?.card;
      if (!found || !card) return undefined;
      const markdown = new vscode.MarkdownString(cardMarkdown(card, linkTo));
      // The one command that a card can run; its arguments are a kind and an id.
      markdown.isTrusted = { enabledCommands: [openEntry] };
      const { start, end } = found;
      return new vscode.Hover(
        markdown,
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
    },
  });
}

function linkTo({ kind, id }: Name): string {
  return commandUri(openEntry, kind, id);
}
