import { PROVISIONS } from '../../domain/timetable/provision';
import {
  TIMETABLE_DAYS,
  TIMETABLE_LESSONS,
  TIMETABLE_WEEKS,
  type TimetableAnswers,
} from '../../domain/timetable/timetable-record';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<TimetableAnswers>>('c3');

const sections = [
  ask.section('week', [
    ask.text('yearGroup', 20, { filledFrom: 'case' }),
    ask.number('lessonMinutes', { min: 5, max: 240, step: 5 }, { hint: true }),
    ask.list(
      'entries',
      [
        cell.choice('week', TIMETABLE_WEEKS, 'needed'),
        cell.choice('day', TIMETABLE_DAYS, 'needed'),
        cell.choice('lesson', TIMETABLE_LESSONS, 'needed'),
        cell.time('start'),
        cell.time('end'),
        cell.text('activity', 500, 'needed'),
        cell.text('venue', 500, 'needed'),
        cell.choice('provision', PROVISIONS, 'needed'),
        cell.longText('workExpected'),
        cell.longText('purpose'),
      ],
      { must: 'C3', hint: true },
    ),
  ]),
];

/** C3, the timetable of one pupil: activity and venue of every lesson or block, primary and secondary alike. */
export const timetableForm: FormOf<TimetableAnswers> = {
  id: 'c3',
  version: 1,
  titleKey: 'form.c3.title',
  sections,
  printedParts: printedAsAsked(sections),
};
