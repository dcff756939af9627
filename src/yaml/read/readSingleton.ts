import * as l10n from '@vscode/l10n';

import { specOf, type SingletonKind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeRecord, defaultsOf, type Decoded } from '../decode/value';
import type { Problem } from '../problem';

import { conflictProblem, withoutMarkers } from './conflictMarkers';
import { composeStrictly, fileRefusal, refusalAt } from './guard';
import { marked } from './mark';
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
  const refused = fileRefusal(text);
  const conflicted = refused === undefined ? withoutMarkers(text) : undefined;
  const { root, problems } =
    refused === undefined
      ? composeStrictly(conflicted?.text ?? text)
      : { root: undefined, problems: [refusalAt(0, refused)] };
  for (const problem of problems) context.syntax(problem);
  if (root && !isNull(root) && root.type !== 'map') {
    context.unreadable(root, l10n.t('This file must be one mapping of keys and values.'), true);
  }
  const decoded = root?.type === 'map' ? decodeRecord(root, fields, context) : undefined;
  return {
    ...file,
    fields: decoded ?? defaultsOf(fields),
    problems: [
      ...(conflicted?.conflicts.map(conflictProblem) ?? []),
      ...context.problems.map(problem => marked(text, problem)),
    ],
    node: root,
  };
}
