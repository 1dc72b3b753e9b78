import { CAF_STEPS, ENTRY_REASONS } from '../../domain/stage/stage-record';
import { questionsFor } from '../ask';

type EntryKey =
  | 'enteredOn'
  | 'entryReason'
  | 'internalSupport'
  | 'lead'
  | 'caf'
  | 'cafDecision'
  | 'authorityRepresentative'
  | 'headteacherInformedOn'
  | 'prioritySupportAgreed';

const ask = questionsFor<EntryKey>('c13Entry');

/** What every stage of the Partnership Inclusion Programme asks first; the agreed priority (R-SG-04) may stay open. */
export const stageEntry = ask.section('entry', [
  ask.date('enteredOn', { must: 'C13' }),
  ask.choice('entryReason', ENTRY_REASONS, { must: 'C13' }),
  ask.longText('internalSupport', { must: 'R-SG-02', effect: 'reason', hint: true }),
  ask.person('lead', ['schoolLead', 'coordinator'], { must: 'R-SG-10' }),
  ask.choice('caf', CAF_STEPS, { must: 'R-SG-12' }),
  ask.text('cafDecision', 500, { must: 'R-SG-12' }),
  ask.text('authorityRepresentative', 120, { must: 'R-SG-13' }),
  ask.date('headteacherInformedOn', { must: 'R-SG-03' }),
  ask.yesNo('prioritySupportAgreed', 'past'),
]);
