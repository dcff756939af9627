import assert from 'node:assert/strict';

import { findingNamed, findingsSection, type Found } from '../../../src/dashboard/findings';
import { diagnose } from '../../../src/language/diagnostics';
import { fixTitle } from '../../../src/rules/fixTitle';
import type { FindingRef } from '../../../src/shared/sections/findings';
import { readTexts } from '../yaml/example';

const today = '2026-11-23';

function findingsOf(texts: Readonly<Record<string, string>>) {
  const reading = readTexts(texts);
  const found = diagnose(reading, today);
  const textOf = (file: string) => texts[file] ?? '';
  const section = findingsSection(reading.log, found, {
    titlesOf: ({ fixes }) => fixes.map(fixTitle),
    textOf,
  });
  const named = (ref: FindingRef) => findingNamed(reading.log, found, ref, textOf);
  return { log: reading.log, section, named, lines: section.findings };
}

const people =
  '- id: lena\n  name: Lena\n' +
  '  roles: [{kind: mentor, started: 2026-01-01}, {kind: sponsor, started: 2026-01-01}]\n';
const commitments = '- {id: plan, what: The plan, person: lena, due: 2026-11-20}\n';

describe('the findings section', () => {
  const { log, named, lines } = findingsOf({
    'people.yaml': people,
    'commitments.yaml': commitments,
  });
  const withCode = (code: string) => lines.filter(line => line.code === code);

  it('offers the likeliest fix by its title, and says how many others there are', () => {
    assert.deepEqual(
      withCode('CL050').map(({ name, at, fix }) => [name, at, fix]),
      [['The plan', 'due', { title: 'Set "delivered" to 2026-11-23', others: 2 }]],
    );
  });

  it('offers nothing where there is nothing to press', () => {
    const { lines: bare } = findingsOf({
      'milestones.yaml': '- {id: a, title: A, start: 2026-01-01, due: 2027-01-01}\n',
    });
    const [tooFewMentors] = bare.filter(({ code }) => code === 'CL033');
    assert.deepEqual(
      [tooFewMentors?.entry, tooFewMentors?.at, tooFewMentors?.fix],
      [null, 'people', null],
    );
  });

  it('tells two findings of one rule at one entry apart', () => {
    assert.deepEqual(
      withCode('CL042').map(({ entry, at }) => [entry?.id, at]),
      [
        ['lena', 'roles.0'],
        ['lena', 'roles.1'],
      ],
    );
  });

  it('is found again by what a line names, each finding for itself', () => {
    assert.deepEqual(
      lines.map(line => named(line)?.message),
      lines.map(({ message }) => message),
    );
  });

  it('tells apart what one rule says twice at one field', () => {
    const asks = '- {id: a, to: lena, status: agreed, milestones: [m], behaviours: [attest]}\n';
    const twice = findingsOf({ 'people.yaml': people, 'asks.yaml': asks });
    const undated = twice.lines.filter(({ code, at }) => code === 'CL009' && at === 'status');
    assert.deepEqual(
      undated.map(line => twice.named(line)?.fixes.map(fixTitle)),
      undated.map(({ fix }) => [fix?.title]),
    );
    assert.equal(new Set(undated.map(({ fix }) => fix?.title)).size, 2);
  });

  it('stands there for what could not be read, with its file and line, and is found again', () => {
    const unread = findingsOf({
      'people.yaml': '# mine\n- {id: lena, name: Lena, nick: L}\n- {id: otto}\n',
      'goals.yaml': 'anything\n',
      'notes.yaml': 'anything\n',
    });
    const shown = unread.lines.filter(({ isUnread }) => isUnread);
    assert.deepEqual(
      shown.map(({ code, severity, entry, at }) => [code, severity, entry, at]),
      [
        ['CL001', 'error', null, 'people.yaml:3'],
        ['CL007', 'error', null, 'goals.yaml:1'],
        ['CL006', 'information', null, 'people.yaml:2'],
        ['CL008', 'information', null, 'notes.yaml:1'],
      ],
    );
    assert.deepEqual(
      shown.map(line => unread.named(line)?.message),
      shown.map(({ message }) => message),
    );
  });

  it('is not found once the log has it no more', () => {
    const [late] = withCode('CL050');
    assert.ok(late);
    const kept = commitments.replace('}', ', delivered: 2026-11-22}');
    const next = findingsOf({ 'people.yaml': people, 'commitments.yaml': kept });
    assert.equal(next.named(late), undefined);
    assert.equal(named({ ...late, entry: { kind: 'asks', id: 'plan' } }), undefined);
  });

  it('holds the worst of a great many, counts all, and asks only for the fixes of those it shows', () => {
    const many = Array.from({ length: 130 }, (_, index): Found => ({
      code: 'CL060',
      severity: index === 129 ? 'warning' : 'hint',
      message: `finding ${index}`,
      place: { at: 'log', kind: 'wins' },
      file: 'wins.yaml',
      start: 0,
    }));
    let asked = 0;
    const titlesOf = () => {
      asked += 1;
      return [];
    };
    const { findings, findingCount } = findingsSection(log, many, {
      titlesOf,
      textOf: () => '',
    });
    assert.deepEqual(
      [findings.length, findings[0]?.message, findings[1]?.message, findingCount, asked],
      [100, 'finding 129', 'finding 0', 130, 100],
    );
  });
});
