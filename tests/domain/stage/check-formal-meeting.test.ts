import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkFormalMeeting } from '../../../src/domain/stage/check-formal-meeting';
import type { StageOneFacts } from '../../../src/domain/stage/stage-facts';
import { aStageOne } from './stage-facts';

describe('Stage 1', () => {
  it('is complete with its meeting and a target', () => {
    expect(checkFormalMeeting(aStageOne())).toEqual([]);
  });

  it.each<[string, string, Partial<StageOneFacts>]>([
    ['stage.formalMeetingMissing', 'meetingOn', { meetingOn: undefined }],
    ['stage.meetingWithoutPsp', 'pspReviewed', { pspReviewed: false }],
    ['stage.contractMissing', 'parentingContract', { parentingContract: false }],
    ['stage.difficultiesMissing', 'difficulties', { difficulties: ' ' }],
    ['stage.interventionsMissing', 'interventions', { interventions: ' ' }],
  ])('answers %s for its formal meeting (R-SG-11)', (code, path, more) => {
    expect(checkFormalMeeting(aStageOne(more))).toEqual([{ code, path, effect: 'block', rule: 'R-SG-11' }]);
  });

  it('needs a target, and for each one words and a day (R-SG-17)', () => {
    const rule = 'R-SG-17';
    expect(checkFormalMeeting(aStageOne({ targets: undefined }))).toHaveLength(1);
    expect(checkFormalMeeting(aStageOne({ targets: [] }))).toEqual([
      { code: 'stage.targetMissing', path: 'targets', effect: 'block', rule },
    ]);
    const targets = [{ target: 'Stays in lessons', deadline: day('2026-09-29') }, { target: ' ' }];
    expect(checkFormalMeeting(aStageOne({ targets }))).toEqual([
      { code: 'stage.targetTextMissing', path: 'targets.1.target', effect: 'block', rule },
      { code: 'stage.targetDayMissing', path: 'targets.1.deadline', effect: 'block', rule },
    ]);
  });

  it('puts the day of a target after the meeting, where that is known (R-SG-17)', () => {
    const withDay = (deadline: string, more: Partial<StageOneFacts> = {}) =>
      checkFormalMeeting(aStageOne({ targets: [{ target: 'Stays', deadline: day(deadline) }], ...more }));
    expect(withDay('2026-09-16')).toEqual([]);
    expect(withDay('2026-09-15')).toEqual([
      {
        code: 'stage.targetBeforeMeeting',
        path: 'targets.0.deadline',
        effect: 'block',
        rule: 'R-SG-17',
        params: { meeting: '2026-09-15' },
      },
    ]);
    expect(withDay('2026-09-15', { meetingOn: undefined }).map(({ code }) => code)).toEqual([
      'stage.formalMeetingMissing',
    ]);
  });
});
