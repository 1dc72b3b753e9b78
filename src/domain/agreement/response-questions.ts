import { because, type Decision } from '../rule/decision';

/** R-KS3-07: what a school may consider before it turns to agencies, in the order of the toolkit. */
export const RESPONSE_QUESTIONS = ['whoResponds', 'response', 'immediate', 'longTerm', 'referral'] as const;
export type ResponseQuestion = (typeof RESPONSE_QUESTIONS)[number];

/** R-KS3-07: the questions that have no answer yet, in their order, as guidance: none of them is compulsory. */
export function openResponseQuestions(
  answers: Readonly<Partial<Record<ResponseQuestion, { readonly note?: string | undefined }>>>,
): Decision[] {
  return RESPONSE_QUESTIONS.filter((question) => !answers[question]?.note?.trim()).map((question) => ({
    effect: 'inform',
    code: `response.${question}`,
    why: because('R-KS3-07', { question }),
  }));
}
