import { describe, expect, it } from 'vitest';
import { openResponseQuestions } from '../../../src/domain/agreement/response-questions';

describe('What a school may consider before it refers', () => {
  it('is five questions, none of them compulsory (R-KS3-07)', () => {
    expect(openResponseQuestions({})).toEqual(
      ['whoResponds', 'response', 'immediate', 'longTerm', 'referral'].map((question) => ({
        effect: 'inform',
        code: `response.${question}`,
        why: {
          rule: 'R-KS3-07',
          clause: 'Activity 3.3: Structuring support in individual cases',
          inputs: { question },
        },
      })),
    );
  });

  it('leaves the answered ones away (R-KS3-07)', () => {
    const answers = {
      whoResponds: { note: 'Form tutor' },
      response: { note: ' ' },
      immediate: {},
      longTerm: { note: 'Mentor' },
    };
    expect(openResponseQuestions(answers).map(({ code }) => code)).toEqual([
      'response.response',
      'response.immediate',
      'response.referral',
    ]);
  });
});
