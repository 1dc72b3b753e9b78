import { AUDIT_OCCASIONS, type AuditAnswers } from '../../domain/audit/audit-record';
import { AMBER_KEYS, GREEN_KEYS, RAG_COLOURS, RED_KEYS } from '../../domain/audit/rag-matrix';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<AuditAnswers>>('c6');

const sections = [
  ask.section('audit', [
    ask.choice('occasion', AUDIT_OCCASIONS, { must: 'C6' }),
    ask.date('assessedOn', { must: 'C6' }),
    ask.person('assessor', ['deso', 'pspOfficer', 'ewo', 'schoolLead'], { must: 'C6' }),
  ]),
  ask.section('matrix', [
    ask.grid('red', RED_KEYS, [cell.yesNo('applies', 'is', 'needed')], { must: 'R-NPT-62' }),
    ask.grid('amber', AMBER_KEYS, [cell.yesNo('applies', 'is', 'needed')], { must: 'R-NPT-62' }),
    ask.grid('green', GREEN_KEYS, [cell.yesNo('met', 'is', 'needed')], { must: 'R-NPT-62' }),
  ]),
  ask.section('result', [
    ask.choice('colour', RAG_COLOURS, { must: 'B6', filledFrom: 'reducedTimetable' }),
    ask.yesNo('vulnerability', 'is', { hint: true }),
    ask.person('confirmedBy', ['deso', 'pspOfficer']),
    ask.choice('confirmedColour', RAG_COLOURS, {
      must: 'B6',
      when: { question: 'confirmedBy', answered: true },
    }),
    ask.text('confirmReason', 500, { hint: true }),
  ]),
];

/** C6, the record of one audit by the matrix of Appendix 2: what it was given and what came of it. */
export const auditForm: FormOf<AuditAnswers> = {
  id: 'c6',
  version: 1,
  titleKey: 'form.c6.title',
  sections,
  printedParts: printedAsAsked(sections),
};
