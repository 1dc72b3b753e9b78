import type { CaseRef } from '../domain/case/case';
import { checkContribution } from '../domain/contribution/check-contribution';
import { type Contribution, type ContributionKind, contributionKey } from '../domain/contribution/contribution';
import { isEqual } from '../domain/merge/is-equal';
import { invalid, ok, type Result } from '../domain/result/result';
import { appendHistory } from './append-history';
import type { Ports, Stored } from './ports';
import { createOrJoin, settle } from './settle';

/**
 * Records one kind of evidence as received on paper or not available (R-NPT-25). There is one record of a kind: a
 * second answer replaces the first, and the history keeps that it did. Failure: invalid for a day still to come.
 */
export async function recordContribution(
  ports: Ports,
  caseRef: CaseRef,
  kind: ContributionKind,
  answer: Contribution['answer'],
): Promise<Result<Stored<Contribution>>> {
  const issues = answer.status === 'receivedOnPaper' ? checkContribution(answer, ports.clock.today()) : [];
  if (issues.length > 0) return invalid(...issues);
  const { contributions } = ports.records;
  const contribution: Contribution = {
    schemaVersion: 1,
    caseRef,
    kind,
    answer,
    recordedBy: ports.session.me.name,
  };
  const joined = await createOrJoin(contributions, contributionKey(contribution), contribution);
  if (!joined.ok) return joined;
  const stored = await settle(contributions, joined.value.record, (now) =>
    ok(isEqual(now.answer, answer) ? now : contribution),
  );
  if (!stored.ok) return stored;
  const noted = await appendHistory(ports, caseRef, {
    onceKey: `contribution|${stored.value.id}|${stored.value.etag}`,
    what: 'contributionRecorded',
    why: 'R-NPT-25',
    details: { kind, status: answer.status },
  });
  return noted.ok ? stored : noted;
}
