import { describe, expect, it } from 'vitest';
import {
  checkStageTwoMeeting,
  checkStageTwoRecord,
  MUST_MEET,
} from '../../../src/domain/stage/check-stage-two-meeting';
import { ROLES_OF } from '../../../src/domain/stage/stage';
import { aStageTwo, came } from './stage-facts';

const attendees = MUST_MEET.flatMap((needed) => ROLES_OF[needed].slice(0, 1).map((role) => came(role)));

describe('The meeting of Stage 2', () => {
  it('is complete with everybody there', () => {
    expect(checkStageTwoMeeting(aStageTwo({ attendees }), true)).toEqual([]);
  });

  it.each(MUST_MEET)('does not count without: %s (R-SG-30)', (needed) => {
    const issue = { code: `stage.absent.${needed}`, path: 'attendees', effect: 'block', rule: 'R-SG-30' };
    const others = attendees.filter(({ role }) => !ROLES_OF[needed].includes(role));
    const [missing] = ROLES_OF[needed].map((role) => came(role, 'apologies'));
    expect(checkStageTwoMeeting(aStageTwo({ attendees: others }), true)).toEqual([issue]);
    expect(checkStageTwoMeeting(aStageTwo({ attendees: missing ? [...others, missing] : others }), true)).toEqual([
      issue,
    ]);
  });

  it.each([
    ['schoolLead', 'coordinator'],
    ['parentCarer', 'fosterCarer'],
    ['partner', 'wbs'],
    ['partner', 'ewo'],
  ] as const)('counts with a %s or instead a %s (R-SG-30)', (role, other) => {
    const replaced = attendees.map((each) => (each.role === role ? came(other) : each));
    expect(checkStageTwoMeeting(aStageTwo({ attendees: replaced }), true)).toEqual([]);
  });

  it('needs no support service where none is involved (R-SG-30)', () => {
    const family = [came('schoolLead'), came('pupil'), came('parentCarer')];
    expect(checkStageTwoMeeting(aStageTwo({ attendees: family }), false)).toEqual([]);
    expect(checkStageTwoMeeting(aStageTwo({ attendees: [] }), false).map(({ code }) => code)).toEqual([
      'stage.absent.lead',
      'stage.absent.pupil',
      'stage.absent.parentCarer',
    ]);
  });

  it('needs its day, then who was there, the review of earlier plans and further support (R-SG-30)', () => {
    expect(checkStageTwoMeeting({}, true).map(({ code, path }) => [code, path])).toEqual([
      ['stage.meetingMissing', 'meetingOn'],
      ['stage.meetingWithoutPlans', 'plansReviewed'],
      ['stage.supportMissing', 'additionalSupport'],
    ]);
    expect(checkStageTwoMeeting(aStageTwo({ attendees: undefined }), true)).toHaveLength(4);
    expect(checkStageTwoMeeting(aStageTwo({ additionalSupport: ' ' }), true)).toEqual([
      { code: 'stage.supportMissing', path: 'additionalSupport', effect: 'block', rule: 'R-SG-30' },
    ]);
  });

  it('is written down (R-SG-32)', () => {
    const issue = { code: 'stage.recordMissing', path: 'meetingRecord', effect: 'block', rule: 'R-SG-32' };
    expect(checkStageTwoRecord({ meetingRecord: 'Agreed Mondays' })).toEqual([]);
    expect([checkStageTwoRecord({ meetingRecord: ' ' }), checkStageTwoRecord({})]).toEqual([[issue], [issue]]);
  });
});
