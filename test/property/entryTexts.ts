import fc from 'fast-check';

const easyWord = fc.constantFrom(
  ...[
    'cut',
    'p95',
    'of',
    'ingest',
    '40',
    'a-b',
    'x:y',
    'c#',
    'it,',
    '-5',
    'é',
    '漢',
    '🎯',
    'a"b',
    "don't",
  ],
);
/** What YAML gives a meaning, or could. */
const trickyWord = fc.constantFrom(
  ...[
    '#7',
    '-',
    '--',
    '- x',
    '"q"',
    'it: is',
    'it:',
    '',
    ' ',
    '  ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '&a',
    '*a',
    '!t',
  ],
  ...[
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    ':',
    ',',
    '[x',
    '{y',
    ']',
    '}',
    '\\',
    '---',
    '...',
    '<<',
    '=',
    '\\u00e9',
    '\\n',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 40, arbitrary: easyWord }, trickyWord), { minLength: 1, maxLength: 5 })
  .map(words => words.join(' '));
const scalar = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.constantFrom(
    '2026-11-20',
    '1.10',
    'true',
    'null',
    '~',
    'https://a.example/b?c=1#d',
    'a.b@c.example',
  ),
  text.map(value => JSON.stringify(value)),
  text.map(value => `"${value}"`),
  text.map(value => `'${value.replaceAll("'", "''")}'`),
);
const key = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('id', 'date', 'title', 'story', 'as_of', 'x-y') },
  fc.constantFrom('a b', '"q"', '7', '-x', '? z', '<<', 'k '),
);

/** A value on one line. */
const inline: fc.Arbitrary<string> = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: scalar },
    fc
      .tuple(
        fc.array(tie('value'), { maxLength: 3 }),
        fc.constantFrom(', ', ', ', ',', ' , ', ',\n    '),
      )
      .map(([items, comma]) => `[${items.join(comma)}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 3 })
      .map(pairs => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`),
  ),
})).value;

/** What may stand between two lines. */
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(
    '\n',
    '\n\n',
    '# remark\n',
    '  # remark\n',
    '    # remark\n',
    '\n  # remark\n\n',
    '   \n',
  ),
);
/** What may stand behind a value. */
const ending = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(' ', ' # remark', '# joined', ' \u00a0'),
);
const lines = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: text },
    fc.constantFrom('', '', ' deeper', '   deeper', '# remark', '- x'),
  ),
  { minLength: 1, maxLength: 4 },
);
const header = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('>', '|', '>-', '|-') },
  fc.constantFrom('>+', '|2', '> # remark', '>  ', '|x'),
);

/** What stands behind a colon or dash: its line, and the lines below it, deeper than `indent`. */
function valueBelow(indent: string, depth: number): fc.Arbitrary<string> {
  const deeper = fc.constantFrom('  ', '  ', '  ', '    ', ' ').map(more => indent + more);
  const indented = fc
    .tuple(lines, deeper)
    .map(([all, at]) => all.map(line => (line === '' ? '' : at + line)).join('\n'));
  const options = [
    { weight: 8, arbitrary: fc.tuple(inline, ending).map(parts => ` ${parts.join('')}\n`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(header, gap, indented, gap)
        .map(([head, before, all, after]) => ` ${head}\n${before}${all}\n${after}`),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(indented, ending).map(([all, end]) => ` ${all.trimStart()}${end}\n`),
    },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\n', ' \n', ' # remark\n') },
  ];
  if (depth > 0) {
    const nested = [
      deeper.chain(at => mapping(at, depth - 1)),
      deeper.chain(at => sequence(at, depth - 1)),
      sequence(indent, depth - 1),
    ];
    const arbitrary = fc.tuple(gap, fc.oneof(...nested)).map(parts => `\n${parts.join('')}`);
    options.push({ weight: 4, arbitrary });
  }
  return fc.oneof(...options);
}

function mapping(indent: string, depth: number): fc.Arbitrary<string> {
  const pair = fc
    .tuple(key, valueBelow(indent, depth), gap)
    .map(([name, value, after]) => `${indent}${name}:${value}${after}`);
  return fc.array(pair, { minLength: 1, maxLength: 4 }).map(pairs => pairs.join(''));
}

function sequence(indent: string, depth: number): fc.Arbitrary<string> {
  const compact = fc.constantFrom(' ', ' ', '   ').chain(space => {
    const column = `${indent} ${space}`;
    return mapping(column, depth).map(map => space + map.slice(column.length));
  });
  const item = fc
    .tuple(fc.oneof(valueBelow(indent, 0), compact), gap)
    .map(([value, after]) => `${indent}-${value}${after}`);
  return fc.array(item, { minLength: 1, maxLength: 3 }).map(items => items.join(''));
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 3 }),
  insert: fc.constantFrom(
    ...[
      '',
      ' ',
      '\n',
      '\n  ',
      ':',
      ': ',
      '#',
      ' #',
      '-',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '\t',
      '\r',
    ],
  ),
});

/** Texts like one item of a list file: most are YAML, some are broken by an edit in the middle. */
export const entryText: fc.Arbitrary<string> = fc
  .record({
    entry: mapping('  ', 2).map(map => `- ${map.slice(2)}`),
    edits: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(edit, { maxLength: 2 }) },
    ),
    isCut: fc.boolean(),
    tail: fc.constantFrom('', '', '\n', '# next\n', '\n# next\n\n'),
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n'),
  })
  .map(({ entry, edits, isCut, tail, lineEnd }) => {
    let changed = (isCut ? entry.trimEnd() : entry) + tail;
    for (const { at, remove, insert } of edits) {
      const start = Math.floor(at * changed.length);
      changed = changed.slice(0, start) + insert + changed.slice(start + remove);
    }
    return changed.replaceAll(/\r?\n/g, lineEnd);
  });
