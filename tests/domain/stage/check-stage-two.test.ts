import { describe, expect, it } from 'vitest';
import { checkStageTwoMeeting, checkStageTwoRecord } from '../../../src/domain/stage/check-stage-two';
import type { StageRole } from '../../../src/domain/stage/stage';
import { aStageTwo } from './stage-facts';

const ALL: readonly StageRole[] = ['lead', 'pupil', 'parentCarer', 'supportService'];

describe('The meeting of Stage 2', () => {
  it('is complete with everybody there', () => {
    expect(checkStageTwoMeeting(aStageTwo())).toEqual([]);
  });

  it.each(ALL)('does not count without: %s (R-SG-30)', (role) => {
    expect(checkStageTwoMeeting(aStageTwo({ attended: ALL.filter((each) => each !== role) }))).toEqual([
      { code: `stage.absent.${role}`, path: 'attended', effect: 'block', rule: 'R-SG-30' },
    ]);
  });

  it('needs no support service where none is involved (R-SG-30)', () => {
    const attended: readonly StageRole[] = ['lead', 'pupil', 'parentCarer'];
    expect(checkStageTwoMeeting(aStageTwo({ attended, servicesInvolved: false }))).toEqual([]);
  });

  it('needs its day, the review of earlier plans and further support (R-SG-30)', () => {
    const none = { meetingOn: undefined, attended: [], plansReviewed: false, additionalSupport: ' ' } as never;
    expect(checkStageTwoMeeting(aStageTwo(none)).map(({ code, path }) => [code, path])).toEqual([
      ['stage.meetingMissing', 'meetingOn'],
      ['stage.plansNotReviewed', 'plansReviewed'],
      ['stage.supportMissing', 'additionalSupport'],
    ]);
  });

  it('is written down (R-SG-32)', () => {
    expect(checkStageTwoRecord({ record: 'Agreed Mondays' })).toEqual([]);
    expect(checkStageTwoRecord({ record: ' ' })).toEqual([
      { code: 'stage.recordMissing', path: 'record', effect: 'block', rule: 'R-SG-32' },
    ]);
  });
});
