import * as vscode from 'vscode';

import type { CareerFolder } from '../folder/careerFolder';

import { registerCompletion } from './completion';
import { registerHover } from './hover';
import { Lenses } from './lenses';
import { registerLinks } from './links';
import { registerNavigation } from './navigation';
import { registerQuickFixes } from './quickFixes';
import { registerSymbols } from './symbols';

/** Everything the editor offers in a file of the log, beside the Problems view. */
export function registerLanguage(folder: CareerFolder): vscode.Disposable {
  return vscode.Disposable.from(
    registerCompletion(folder),
    registerHover(folder),
    registerNavigation(folder),
    registerSymbols(folder),
    registerLinks(folder),
    registerQuickFixes(folder),
    new Lenses(folder),
  );
}
