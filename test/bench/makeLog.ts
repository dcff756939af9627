/** The texts of a career folder, by path. */
export type Texts = ReadonlyMap<string, string>;

const people = ['lena', 'marek', 'ada', 'joao', 'priya', 'stefan', 'yuki', 'paulo', 'noor', 'ivo'];
const milestones = ['stream', 'on-call', 'design-reviews', 'hiring-loop', 'cost-model'];
const words =
  `the a of to and in for with we our their service team plan queue deploy ledger cache index review
  customer report nightly batch release alert latency cost migration schema rollout owner budget
  design runbook incident dashboard retry timeout backlog metric support finance partner contract
  moved halved removed wrote measured agreed proposed shipped tested paired explained showed kept`.split(
    /\s+/,
  );

/**
 * A log of one person: wins in `files` files of one size each, and the people, goals and milestones
 * they refer to. The same arguments always give the same texts; a win has about 600 bytes.
 */
export function makeLog(wins: number, files = 10): Texts {
  const random = randomFrom(wins * 31 + files);
  const texts = new Map<string, string>([
    ['people.yaml', people.map(personText).join('\n')],
    ['milestones.yaml', milestones.map(milestoneText).join('\n')],
    ['goals.yaml', '- id: staff\n  title: Be a staff engineer\n  outcome: The title is mine.\n'],
    ['settings.yaml', 'format: 1\npriorities:\n  - {id: unit-cost, title: Lower unit cost}\n'],
  ]);
  const perFile = Math.ceil(wins / files);
  for (let file = 0; file < files; file++) {
    const entries = Array.from({ length: Math.min(perFile, wins - file * perFile) }, (_, index) =>
      winText(file, index, random),
    );
    texts.set(`wins/${2000 + file}.yaml`, `# ${2000 + file}\n\n${entries.join('\n')}`);
  }
  return texts;
}

/** A list file of wins of about `length` characters. */
export function makeWins(length: number): string {
  const random = randomFrom(length);
  let text = '';
  for (let index = 0; text.length < length; index++) text += `${winText(50, index, random)}\n`;
  return text;
}

function winText(file: number, index: number, random: () => number): string {
  const year = 2000 + (file % 26);
  const date = `${year}-${two(1 + whole(12, random))}-${two(1 + whole(28, random))}`;
  const title = sentence(5, 9, random);
  const chance = (share: number, line: string) => (random() < share ? [line] : []);
  return [
    ...chance(0.08, `# ${sentence(4, 8, random)}`),
    `- id: ${date}-${title.toLowerCase().replaceAll(' ', '-').slice(0, 30)}-${file}-${index}`,
    `  date: ${date}`,
    `  title: ${title}`,
    ...chance(0.3, `  situation: >\n${paragraph(2, random)}`),
    ...chance(0.2, `  task: "${sentence(6, 10, random)}: ${sentence(3, 6, random)}"`),
    `  actions: ${sentence(8, 14, random)}`,
    ...chance(0.5, `  result: ${sentence(8, 16, random)}. It held.`),
    `  part: ${pick(['sole', 'lead', 'major', 'contributor'], random)}`,
    ...metric(random),
    `  impact: ${pick(['efficiency', 'quality-reliability', 'revenue', 'cost'], random)}`,
    `  scope: ${pick(['team', 'multi-team', 'org'], random)}`,
    ...chance(0.4, '  priorities: unit-cost'),
    ...chance(0.5, `  milestones: [${pick(milestones, random)}]`),
    `  evidence: [https://git.example.com/payments/ledger/-/merge_requests/${whole(900, random)}]`,
    `  witnesses: [${pick(people, random)}, ${pick(people, random)}]`,
    ...chance(0.2, `  audience:\n    - ${pick(people, random)}\n    - ${pick(people, random)}`),
    ...chance(0.2, `  story: >-\n${paragraph(2, random)}`),
    ...chance(0.3, `  skills: [technical]  # ${sentence(2, 4, random)}`),
    ...chance(0.5, '  visibility: shareable'),
    '',
  ].join('\n');
}

/** The same log after somebody else's work came in: one win more in each of the first `files` files of wins. */
export function pull(texts: Texts, files: number): Texts {
  const random = randomFrom(files);
  let left = files;
  return new Map(
    [...texts].map(([path, text]) => {
      const isChanged = path.startsWith('wins/') && left-- > 0;
      return [path, isChanged ? `${text}\n${winText(70, left, random)}` : text];
    }),
  );
}

function metric(random: () => number): readonly string[] {
  const [baseline, value] = [100 + whole(900, random), whole(100, random)];
  const name = sentence(2, 3, random);
  if (random() < 0.4) {
    return [
      `  metric: {name: ${name}, baseline: ${baseline}, value: ${value}, unit: ms, better: lower}`,
    ];
  }
  if (random() < 0.5) return [];
  return [
    '  metric:',
    `    name: ${name}`,
    `    baseline: ${baseline}`,
    `    value: ${value}.5`,
    '    unit: per month',
  ];
}

function personText(id: string): string {
  return `- id: ${id}\n  name: ${id}\n  roles: [peer]\n`;
}

function milestoneText(id: string): string {
  return [
    `- id: ${id}`,
    `  title: ${id}`,
    '  due: 2030-06-30',
    '  measure: {kind: binary, definition: It is done.}',
    '',
  ].join('\n');
}

function paragraph(lines: number, random: () => number): string {
  return Array.from({ length: lines }, () => `    ${sentence(10, 14, random)}`).join('\n');
}

function sentence(least: number, most: number, random: () => number): string {
  const length = least + whole(most - least + 1, random);
  const text = Array.from({ length }, () => pick(words, random)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[whole(items.length, random)];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

function whole(below: number, random: () => number): number {
  return Math.floor(random() * below);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A small generator of numbers in [0, 1) whose sequence follows from the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
