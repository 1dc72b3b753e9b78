import { describe, expect, it } from 'vitest';
import type { CaseRef } from '../../src/domain/case/case';
import { knownAfter, type QueueReport, stopped } from '../../src/workflows/queue-report';

const WAITING: QueueReport = {
  began: true,
  changed: false,
  working: [],
  waitingFor: [{ caseRef: 'PSP-0003' as CaseRef, kind: 'M1', name: 'Angharad Rees', sinceMinutes: 2 }],
  problems: [],
};

describe('what is known after a pass of the queue', () => {
  it('is still whom a message waits for when the next pass cannot reach Microsoft 365, and that it could not', () => {
    const known = knownAfter(WAITING, stopped({ kind: 'offline' }));
    expect(known.waitingFor).toEqual(WAITING.waitingFor);
    expect(known.problems.map(({ code }) => code)).toEqual(['offline']);
  });

  it('is nothing more once a pass has read that nothing is open', () => {
    const done: QueueReport = { ...WAITING, waitingFor: [] };
    expect(knownAfter(WAITING, done)).toEqual(done);
  });

  it('is the failure alone when no pass has ever begun', () => {
    expect(knownAfter(undefined, stopped({ kind: 'signedOut' })).waitingFor).toEqual([]);
  });
});
