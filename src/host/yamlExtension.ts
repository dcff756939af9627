import * as vscode from 'vscode';

/**
 * True where Red Hat's YAML extension reads our JSON Schemas: it then completes keys and words, and finds
 * what they can tell, so ours stay silent about that.
 *
 * @param feature a switch of that extension.
 */
export function yamlExtensionDoes(feature: 'validate' | 'completion' | 'hover'): boolean {
  const isInstalled = vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
  return isInstalled && vscode.workspace.getConfiguration('yaml').get(feature, true);
}
