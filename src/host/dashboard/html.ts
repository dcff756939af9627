import * as vscode from 'vscode';

export type Place = 'sidebar' | 'tab';

/** The folder with all that the page may load. */
export function pageRoot(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview');
}

/** The page around the dashboard. It holds no data: that comes by messages, as JSON. */
export function dashboardHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  place: Place,
): string {
  const nonce = newNonce();
  const root = pageRoot(extension);
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(root, name)).toString();
  const { cspSource } = webview;
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} 'nonce-${nonce}'`,
    `font-src ${cspSource}`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
  // The component library asks for the nonce by this property when it adds its one style element.
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta property="csp-nonce" content="${nonce}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Career Dashboard</title>
    <link rel="stylesheet" href="${file('dashboard.css')}">
    <script nonce="${nonce}" src="${file('dashboard.js')}" defer></script>
  </head>
  <body data-place="${place}">
    <div id="root"></div>
  </body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
