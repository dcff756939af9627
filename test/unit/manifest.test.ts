import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import manifest from '../../package.json';
import strings from '../../package.nls.json';
import { versions } from '../harness/vscode.mjs';

const { contributes } = manifest;
const commands = new Set(contributes.commands.map(({ command }) => command));

describe('the manifest', () => {
  it('has a text for every placeholder, and a placeholder for every text', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(match => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('names only its own commands in menus and keys', () => {
    const named = [
      ...Object.values(contributes.menus).flatMap(items => items.map(({ command }) => command)),
      ...contributes.keybindings.map(({ command }) => command),
    ];
    assert.deepEqual(
      named.filter(command => !commands.has(command)),
      [],
    );
  });

  it('gives each command the category Career', () => {
    const { category } = strings;
    assert.equal(category, 'Career');
    assert.ok(contributes.commands.every(command => command.category === '%category%'));
  });

  it('offers no command in the palette that the README does not name', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, table = ''] = readme.split('## All commands');
    const named = new Set(
      table
        .split('## ')[0]
        ?.split(/[|,\n]/)
        .map(cell => cell.trim()),
    );
    const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false');
    const titles = contributes.commands
      .filter(({ command }) => !hidden.some(one => one.command === command))
      .map(({ title }) => new Map(Object.entries(strings)).get(title.slice(1, -1)) ?? '');
    assert.deepEqual(
      titles.filter(title => !named.has(title)),
      [],
    );
  });

  it('wakes up only for a career folder, and for its own tab that VS Code brings back', () => {
    assert.deepEqual(manifest.activationEvents, [
      'workspaceContains:.career/*.yaml',
      'onWebviewPanel:careerLog.dashboard',
    ]);
  });

  it('keeps no command from a window where nothing has woken it up, when there is a log', () => {
    const conditions = [
      ...contributes.commands.map(({ enablement }) => enablement),
      ...contributes.keybindings.map(({ when }) => when),
    ];
    const known = [
      undefined,
      'careerLog.state == ready || !careerLog.state && config.careerLog.folder',
      'careerLog.state == no-folder || !careerLog.state',
    ];
    assert.deepEqual(
      conditions.filter(one => !known.includes(one)),
      [],
    );
  });

  it('takes no key on macOS that toggles "whole word" in every find box of VS Code', () => {
    assert.ok(contributes.keybindings.every(({ mac }) => mac !== 'cmd+alt+w'));
  });

  it('is tested on the oldest VS Code that it says it supports', () => {
    assert.equal(manifest.engines.vscode, `^${versions[0]}.0`);
    assert.match(manifest.devDependencies['@types/vscode'], new RegExp(`^${versions[0]}\\.`));
  });

  it('pins every dependency', () => {
    const inexact = Object.values(manifest.devDependencies).filter(one => !/^\d/.test(one));
    assert.deepEqual(inexact, []);
    assert.ok(!('dependencies' in manifest), 'what runs is bundled');
  });
});
