import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkParentPreMeeting, offerParentPreMeeting } from '../../../src/domain/meeting/parent-pre-meeting';
import type { Role } from '../../../src/domain/person/person';
import { CALENDAR_W } from '../../support/builders';

const planning = { on: day('2026-11-02'), calendar: CALENDAR_W };

describe('A smaller meeting with parents', () => {
  it('is offered up to the last school day before the planning meeting (R-NPT-19)', () => {
    expect(offerParentPreMeeting({ ...planning, today: day('2026-10-12') })).toEqual([
      {
        effect: 'inform',
        code: 'preMeeting.offer',
        why: { rule: 'R-NPT-19', clause: 'The Family', inputs: { planningOn: '2026-11-02' }, on: '2026-10-23' },
      },
    ]);
    expect(offerParentPreMeeting({ ...planning, today: day('2026-10-22') })).toHaveLength(1);
    expect(offerParentPreMeeting({ ...planning, today: day('2026-10-23') })).toEqual([]);
    const next = offerParentPreMeeting({ ...planning, on: day('2026-11-04'), today: day('2026-11-02') });
    expect(next[0]?.why.on).toBe('2026-11-03');
  });

  const check = (on: string, ...roles: Role[]) =>
    checkParentPreMeeting({ kind: 'parentPreMeeting', on: day(on), roles }, planning);

  it('is held on a school day before the planning meeting (R-NPT-19)', () => {
    expect(check('2026-10-23', 'parentCarer', 'keyAdult')).toEqual([]);
    expect(check('2026-10-26', 'parentCarer')).toEqual([
      {
        code: 'preMeeting.noSchoolDay',
        path: 'on',
        effect: 'block',
        rule: 'R-NPT-19',
        params: { on: '2026-10-26' },
      },
    ]);
    expect(check('2026-11-02', 'parentCarer')).toEqual([
      {
        code: 'preMeeting.notBefore',
        path: 'on',
        effect: 'block',
        rule: 'R-NPT-19',
        params: { planningOn: '2026-11-02' },
      },
    ]);
  });

  it('is with the family (R-NPT-19)', () => {
    expect(check('2026-10-23', 'fosterCarer')).toEqual([]);
    expect(check('2026-10-23', 'schoolLead', 'pupil')).toEqual([
      { code: 'preMeeting.noParent', path: 'roles', effect: 'block', rule: 'R-NPT-19' },
    ]);
  });

  it('stays small (R-NPT-19)', () => {
    const small: readonly Role[] = ['parentCarer', 'pupil', 'chosenAdult', 'keyAdult', 'schoolLead', 'coordinator'];
    expect(check('2026-10-23', ...small)).toEqual([]);
    expect(check('2026-10-23', 'parentCarer', 'partner')).toEqual([
      { code: 'preMeeting.tooMany', path: 'roles', effect: 'warn', rule: 'R-NPT-19' },
    ]);
  });
});
