import * as vscode from 'vscode';

/** True where Red Hat's YAML extension is installed, which shows an outline of every YAML file. */
export function hasYamlExtension(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

/**
 * True where Red Hat's YAML extension reads our JSON Schemas: it then completes keys and words, and finds
 * what they can tell, so ours stay silent about that.
 *
 * @param feature a switch of that extension.
 */
export function yamlExtensionDoes(feature: 'validate' | 'completion' | 'hover'): boolean {
  return hasYamlExtension() && vscode.workspace.getConfiguration('yaml').get(feature, true);
}
