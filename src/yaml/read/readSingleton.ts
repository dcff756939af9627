import * as l10n from '@vscode/l10n';

import { specOf, type SingletonKind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeRecord, defaultsOf, type Decoded } from '../decode/value';
import type { Problem } from '../problem';

import { compose } from './compose';
import { conflictProblem, withoutMarkers } from './conflictMarkers';
import { refusal } from './guard';
import { isNull, type YamlNode } from './node';

/** `profile.yaml` or `settings.yaml` as it was read. */
export interface SingletonFile {
  readonly type: 'singleton';
  readonly path: string;
  readonly kind: SingletonKind;
  readonly text: string;
  readonly fields: Decoded;
  readonly problems: readonly Problem[];
  readonly node: YamlNode | undefined;
}

/** Reads a file that is one mapping; what cannot be read falls back to its default. Never throws. */
export function readSingletonFile(path: string, kind: SingletonKind, text: string): SingletonFile {
  const { fields } = specOf(kind);
  const context = new Context();
  const file = { type: 'singleton', path, kind, text } as const;
  const refused = refusal(text);
  if (refused !== undefined) {
    context.unreadable({ start: 0, end: 1 }, refused, false);
    return { ...file, fields: defaultsOf(fields), problems: context.problems, node: undefined };
  }
  const conflicted = withoutMarkers(text);
  const { root, problems } = compose(conflicted?.text ?? text);
  for (const problem of problems) {
    context.unreadable(problem, problem.message, problem.isOwnRule !== true);
  }
  if (root && !isNull(root) && root.type !== 'map') {
    const end = Math.max(root.start + 1, text.indexOf('\n', root.start));
    const message = l10n.t('This file must be one mapping of keys and values.');
    context.unreadable({ start: root.start, end }, message, true);
  }
  const decoded = root?.type === 'map' ? decodeRecord(root, fields, context) : undefined;
  return {
    ...file,
    fields: decoded ?? defaultsOf(fields),
    problems: [...(conflicted?.conflicts.map(conflictProblem) ?? []), ...context.problems],
    node: root,
  };
}
