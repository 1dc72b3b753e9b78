import type { DeclarationAnswers } from '../../domain/declaration/declaration-record';
import { printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<DeclarationAnswers>>('c8');

const sections = [
  ask.section('organisation', [ask.text('organisation', 120, { must: 'C8-1' })]),
  ask.section('checks', [
    ask.yesNo('enhancedChecks', 'past', { must: 'R-NPT-82' }),
    ask.yesNo('references', 'past', { must: 'R-NPT-82' }),
    ask.yesNo('training', 'past', { must: 'R-NPT-82' }),
    ask.yesNo('suitability', 'is', { must: 'R-NPT-82' }),
    ask.yesNo('informsSchool', 'is', { must: 'R-NPT-83' }),
  ]),
  ask.section('signature', [
    ask.yesNo('signed', 'past', { must: 'R-NPT-84' }),
    ask.text('signerName', 120, { must: 'R-NPT-84' }),
    ask.text('signerPosition', 120, { must: 'R-NPT-84' }),
    ask.date('signedOn', { must: 'R-NPT-84' }),
  ]),
  ask.section('received', [
    ask.yesNo('signerIsSenior', 'is', { must: 'R-NPT-84' }),
    ask.text('returnedTo', 120, { must: 'C8-8', filledFrom: 'case' }),
    ask.yesNo('scanAttached', 'is', { must: 'C8-9' }),
    ask.date('receivedOn', { must: 'R-NPT-84' }),
  ]),
];

/** C8, the safeguarding declaration for alternative provision, in the words of the paper form. */
export const declarationForm: FormOf<DeclarationAnswers> = {
  id: 'c8',
  version: 1,
  titleKey: 'form.c8.title',
  statementKey: 'form.c8.statement',
  sections,
  printedParts: printedAsAsked(sections),
};
