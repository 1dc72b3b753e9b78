import { describe, expect, it } from 'vitest';
import { CaseRefSchema } from '../../src/domain/case/case';
import type { Answers } from '../../src/forms/answer-at';
import { timetableForm } from '../../src/forms/c3/timetable.form';
import { checklistForm } from '../../src/forms/c5/checklist.form';
import { declarationForm } from '../../src/forms/c8/declaration.form';
import { travelRequestForm } from '../../src/forms/c11/travel-request.form';
import type { AnyForm } from '../../src/forms/form';
import { freezeForm } from '../../src/forms/freeze-form';
import { type Language, loadWords } from '../../src/i18n/words';

async function frozen(form: AnyForm, answers: Answers = {}, language: Language = 'en') {
  return freezeForm({
    form,
    pack: { id: 'npt', version: '3' },
    settings: { schoolId: 'cwm-twr', schoolName: 'Ysgol Cwm Tw\u0302r' },
    caseRef: CaseRefSchema.parse('PSP-0142'),
    number: 2,
    answers,
    words: await loadWords(language),
    language,
  });
}

const labels = async (form: AnyForm) =>
  (await frozen(form)).sections.flatMap(({ questions }) => questions.map(({ label }) => label.split(' (')[0]));

describe('freezeForm', () => {
  it('keeps form, version, pack, language and number together', async () => {
    const { answers, sections, ...head } = await frozen(travelRequestForm);
    expect(head).toEqual({
      schemaVersion: 1,
      schoolId: 'cwm-twr',
      schoolName: 'Ysgol Cwm T\u0175r',
      caseRef: 'PSP-0142',
      formId: 'c11',
      formVersion: 1,
      number: 2,
      packId: 'npt',
      packVersion: '3',
      language: 'en',
      title: 'Request for Change to Current Travel Assistance Arrangements',
      notice:
        'The Home to School Transport Service accommodates pupils getting to and from school in line with school start and finish times. It is not intended to provide for changes due to reduced timetables or for transition arrangements. A request is not a guarantee that transport can be procured.',
    });
    expect(answers).toEqual({});
    expect(sections.map(({ key }) => key)).toEqual(['gate', 'requester', 'pupil', 'sanction', 'answer']);
  });

  it('has the statement that the signer reads, and no notice where there is none', async () => {
    const declaration = await frozen(declarationForm);
    expect(declaration.statement).toMatch(/^I confirm that all staff who are employed in this provision/);
    expect(declaration).not.toHaveProperty('notice');
    expect(await frozen(timetableForm)).not.toHaveProperty('statement');
  });

  it('asks the checklist in the words and order of Appendix 1', async () => {
    expect(await labels(checklistForm)).toEqual([
      'School',
      'Key Stage',
      'Name of pupil',
      'Date of Birth',
      'Have referrals been made to relevant agencies e.g. Social Services/TAF?',
      'Risk assessments completed and any risks managed?',
      'Pastoral Support Programme',
      'Parental consent/signature as well as other professionals involved?',
      'Are agreed suitable arrangements in place and documented to ensure the safeguarding and care of the pupil during the period when they would otherwise have been expected to be in school?',
      'Is the pupil in receipt of travel assistance?',
      'Travelling and transport arrangements agreed with the parents/carers and, where necessary, with the LA?',
      'Is there a statement/IDP of additional learning needs?',
      'Is there an agreed plan for reintegration back to full-time education?',
      'Completed by',
      'Date completed',
    ]);
  });

  it('asks the declaration in the words and order of the paper form', async () => {
    expect((await labels(declarationForm)).slice(0, 10)).toEqual([
      'Organisation’s Name',
      'An enhanced DBS check in the last three years, which raises no concerns of a child protection/safeguarding nature',
      'A minimum of two satisfactory reference checks on appointment',
      'Regular enhanced certified/accredited safeguarding training, updated at least annually',
      'I have no concerns regarding their suitability for working with children',
      'We will inform the school’s Designated Safeguarding Officer of all safeguarding concerns immediately',
      'Signed',
      'Print Name',
      'Position',
      'Date',
    ]);
  });

  it('prints a table with its fixed rows, blank where nobody comes', async () => {
    const answers = { week: { '1': { arrival: '09:00', departure: '12:30' }, '5': { arrival: '10:00' } } };
    const { sections } = await frozen(travelRequestForm, answers);
    const week = sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'week');
    expect(week?.answer).toEqual({
      kind: 'table',
      columns: ['Day', 'Time of Arrival', 'Time of Departure'],
      rows: [
        ['Monday', '09:00', '12:30'],
        ['Tuesday', '–', '–'],
        ['Wednesday', '–', '–'],
        ['Thursday', '–', '–'],
        ['Friday', '10:00', '–'],
      ],
    });
  });

  it('prints Yes and No of a table in the pair of its question, in Welsh too', async () => {
    const { auditForm } = await import('../../src/forms/c6/audit.form');
    const { sections } = await frozen(auditForm, { amber: { a1: { applies: true }, a2: { applies: false } } }, 'cy');
    const amber = sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'amber');
    expect(amber?.answer.kind === 'table' && amber.answer.rows.map((row) => row[1])).toEqual([
      'Ydy',
      'Nac ydy',
      '–',
      '–',
    ]);
  });

  it('leaves behind what no longer belongs to the form, and what depended on it', async () => {
    const { reviewForm } = await import('../../src/forms/c2/review.form');
    const answers = {
      nextStep: 'cease',
      nextReviewDate: '2026-12-01',
      nextReviewLateReason: 'Family away',
      completedSections: ['views'],
    };
    expect((await frozen(reviewForm, answers)).answers).toEqual({ nextStep: 'cease' });
  });

  it('is a bug to freeze in the words of another language', async () => {
    const words = await loadWords('cy');
    expect(() =>
      freezeForm({
        form: timetableForm,
        pack: { id: 'npt', version: '3' },
        settings: { schoolId: 'cwm-twr', schoolName: 'Ysgol Cwm Tŵr' },
        caseRef: CaseRefSchema.parse('PSP-0142'),
        number: 1,
        answers: {},
        words,
        language: 'en',
      }),
    ).toThrow('freeze:words-of-cy');
  });

  it('is a bug to print a heading of a question that is not asked', async () => {
    const printedParts = [{ key: 'p', heading: { question: 'nobody' }, questions: ['entries'] }];
    await expect(frozen({ ...timetableForm, printedParts })).rejects.toThrow('form:heading-nobody');
  });
});
