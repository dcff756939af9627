import assert from 'node:assert/strict';

import { findingNamed, findingsSection, type Found } from '../../../src/dashboard/findings';
import { checkLog } from '../../../src/rules/catalogue';
import { fixTitle } from '../../../src/rules/fixTitle';
import type { Fix } from '../../../src/rules/fix';
import { readTexts } from '../yaml/example';

const today = '2026-11-23';

interface FoundWithFixes extends Found {
  readonly fixes: readonly Fix[];
}

function findingsOf(texts: Readonly<Record<string, string>>) {
  const { log, ids } = readTexts(texts);
  const found = checkLog({ log, ids, today }).map(
    ({ rule: { code, severity }, fixes = [], ...rest }): FoundWithFixes => ({
      code,
      severity,
      fixes,
      ...rest,
    }),
  );
  const section = findingsSection(log, found, ({ fixes }) => fixes.map(fixTitle));
  return { log, found, section, lines: section.findings };
}

const people =
  '- id: lena\n  name: Lena\n' +
  '  roles: [{kind: mentor, started: 2026-01-01}, {kind: sponsor, started: 2026-01-01}]\n';
const commitments = '- {id: plan, what: The plan, person: lena, due: 2026-11-20}\n';

describe('the findings section', () => {
  const { log, found, lines } = findingsOf({
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
      lines.map(line => findingNamed(log, found, line)?.message),
      lines.map(({ message }) => message),
    );
  });

  it('tells apart what one rule says twice at one field', () => {
    const asks = '- {id: a, to: lena, status: agreed, milestones: [m], behaviours: [attest]}\n';
    const twice = findingsOf({ 'people.yaml': people, 'asks.yaml': asks });
    const undated = twice.lines.filter(({ code, at }) => code === 'CL009' && at === 'status');
    assert.deepEqual(
      undated.map(line => findingNamed(twice.log, twice.found, line)?.fixes.map(fixTitle)),
      undated.map(({ fix }) => [fix?.title]),
    );
    assert.equal(new Set(undated.map(({ fix }) => fix?.title)).size, 2);
  });

  it('is not found once the log has it no more', () => {
    const [late] = withCode('CL050');
    assert.ok(late);
    const kept = commitments.replace('}', ', delivered: 2026-11-22}');
    const next = findingsOf({ 'people.yaml': people, 'commitments.yaml': kept });
    assert.equal(findingNamed(next.log, next.found, late), undefined);
    assert.equal(
      findingNamed(log, found, { ...late, entry: { kind: 'asks', id: 'plan' } }),
      undefined,
    );
  });

  it('holds the worst of a great many, counts all, and asks only for the fixes of those it shows', () => {
    const many = Array.from({ length: 130 }, (_, index): Found => ({
      code: 'CL060',
      severity: index === 129 ? 'warning' : 'hint',
      message: `finding ${index}`,
      place: { at: 'log', kind: 'wins' },
    }));
    let asked = 0;
    const titlesOf = () => {
      asked += 1;
      return [];
    };
    const { findings, findingCount } = findingsSection(log, many, titlesOf);
    assert.deepEqual(
      [findings.length, findings[0]?.message, findings[1]?.message, findingCount, asked],
      [100, 'finding 129', 'finding 0', 130, 100],
    );
  });
});
