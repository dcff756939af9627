import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { showFix, today } from '../rules/ruleCases';
import { readTexts } from '../yaml/example';

type Texts = Readonly<Record<string, string>>;

/** Every finding of a code as `file: the text it stands at`. */
function marked(code: string, texts: Texts): readonly string[] {
  return diagnose(readTexts(texts), today)
    .filter(found => found.code === code)
    .map(({ file, start, end }) => `${file}: ${texts[file]?.slice(start, end) ?? ''}`);
}

describe('where a finding is shown', () => {
  it('is the first key of a role in block style', () => {
    const people =
      '- id: lena\n  name: Lena\n  roles:\n    - peer\n    - kind: mentor  # since spring\n      cadence: none\n';
    assert.deepEqual(marked('CL048', { 'people.yaml': people }), ['people.yaml: kind: mentor']);
  });

  it('is a role in flow style', () => {
    const people = '- {id: lena, name: Lena, roles: [peer, {kind: mentor}]}\n';
    assert.deepEqual(marked('CL048', { 'people.yaml': people }), ['people.yaml: {kind: mentor}']);
  });

  it('is a role in one word', () => {
    const people = '- {id: lena, name: Lena, roles: mentor}\n';
    assert.deepEqual(marked('CL048', { 'people.yaml': people }), ['people.yaml: mentor']);
  });

  it('is the id where the key is missing', () => {
    const asks = '- {id: plan, to: dana, status: draft}\n';
    assert.deepEqual(marked('CL053', { 'asks.yaml': asks }), ['asks.yaml: plan']);
  });

  it('is the key where its value is empty', () => {
    const asks = '- id: plan\n  to: dana\n  priorities:\n  status: draft\n';
    assert.deepEqual(marked('CL053', { 'asks.yaml': asks }), ['asks.yaml: priorities']);
  });

  it('is the first line of a long text', () => {
    const wins =
      '- id: w\n  date: 2026-11-20\n  title: A\n  story: It took 9 days\n    and nobody was called\n';
    assert.deepEqual(marked('CL067', { 'wins.yaml': wins }), ['wins.yaml: It took 9 days']);
  });

  it('is the item it belongs to where one before it could not be read', () => {
    const people =
      '- {id: lena, name: Lena, roles: [{kind: oracle}, {kind: mentor}, {kind: sponsor, ended: 2026-01-01, started: 2026-02-01}]}\n';
    assert.deepEqual(marked('CL048', { 'people.yaml': people }), ['people.yaml: {kind: mentor}']);
    assert.deepEqual(marked('CL003', { 'people.yaml': people }), ['people.yaml: 2026-01-01']);
    const wins = '- {id: w, date: 2026-11-01, title: A, witnesses: [No One, lena]}\n';
    assert.deepEqual(marked('CL005', { 'wins.yaml': wins }), ['wins.yaml: lena']);
    const milestones =
      '- {id: m, title: M, due: 2027-01-01, topics: [{mentors: [lena]}, {topic: resilience, mentors: [lena]}]}\n';
    const log = {
      'people.yaml': '- {id: lena, name: Lena, roles: [mentor]}\n',
      'milestones.yaml': milestones,
    };
    assert.deepEqual(marked('CL027', log), [
      'milestones.yaml: {topic: resilience, mentors: [lena]}',
    ]);
    const settings = 'silenced: [{}, CL000]\n';
    assert.deepEqual(marked('CL001', { 'settings.yaml': settings }), [
      'settings.yaml: {}',
      'settings.yaml: CL000',
    ]);
  });

  it('moves with the entry', () => {
    const goal = '- {id: staff, title: Staff}\n';
    assert.deepEqual(marked('CL012', { 'goals.yaml': goal }), ['goals.yaml: Staff']);
    assert.deepEqual(marked('CL012', { 'goals.yaml': `# mine\n\n${goal}` }), ['goals.yaml: Staff']);
  });

  it('is the first line of the first file of the kind for the log as a whole', () => {
    const texts = {
      'goals/2027.yaml': '- {id: b, title: B}\n',
      'goals/2026.yaml': '# this year\n- {id: a, title: A}\n',
    };
    assert.deepEqual(marked('CL010', texts), ['goals/2026.yaml: # this year']);
  });

  it('is the first line of the settings where there is no such file', () => {
    const texts = {
      'settings.yaml': 'format: 1\r\nlayout: year\r\n',
      'wins.yaml': '- {id: w, date: 2026-01-01, title: A}\n',
    };
    assert.deepEqual(marked('CL090', texts), ['settings.yaml: format: 1']);
  });

  it('is the folder where there are no settings either', () => {
    const wins = '- {id: w, date: 2026-01-01, title: A}\n';
    assert.deepEqual(marked('CL090', { 'wins.yaml': wins }), [': ']);
  });

  it('is a word of the settings', () => {
    const settings = 'silenced:\n  - CL010\n  - CL003\n';
    assert.deepEqual(marked('CL001', { 'settings.yaml': settings }), ['settings.yaml: CL003']);
  });
});

describe('what a finding of reading offers', () => {
  const fixesOf = (texts: Texts) =>
    diagnose(readTexts(texts), today).map(({ code, fixes }) => [code, ...fixes.map(showFix)]);

  it('is the nearest legal word', () => {
    const people = '- {id: lena, name: Lena, roles: [mentr], colur: red, nam: x}\n';
    assert.deepEqual(fixesOf({ 'people.yaml': people }), [
      ['CL006'],
      ['CL006', 'replace name'],
      ['CL001', 'replace mentor'],
    ]);
  });

  it('is the name of a file that is read', () => {
    assert.deepEqual(fixesOf({ 'wins.yml': '', 'winz.yaml': '', 'notes.yaml': '' }), [
      ['CL008'],
      ['CL008', 'rename wins.yaml'],
      ['CL008', 'rename wins.yaml'],
    ]);
  });
});

describe('what the JSON Schema tells too', () => {
  it('is a day or a time of another shape, and not one that does not exist', () => {
    const texts = ['2026/11/20', '2026-11-20 15:30', '2026-02-30', '2026-11-20T25:30'].map(
      date => `- {id: a, with: lena, date: ${date}}\n`,
    );
    const found = texts.map(text =>
      diagnose(readTexts({ 'meetings.yaml': text }), today)
        .filter(({ code, message }) => code === 'CL001' && message.includes('2026'))
        .map(({ isInSchema = false }) => isInSchema),
    );
    assert.deepEqual(found, [[true], [true], [false], [false]]);
  });
});
