import type { Identity } from '../../domain/person/hide-identity';
import type { Settings } from '../../domain/settings/settings';
import { namesInAnswers } from '../../forms/names-in-answers';
import type { CaseFile } from '../../workflows/load-case';

/** Everybody who is named in what a case holds, and the pupil's number. */
export function identityIn(file: CaseFile, settings: Settings): Identity {
  const { pupil, people, openedBy } = file.case.value;
  const names = [
    pupil.name,
    openedBy,
    ...people.map(({ name }) => name),
    ...Object.values(settings.people).flatMap((contact) => (contact ? [contact.name] : [])),
    ...file.contributions.flatMap(({ value }) =>
      value.answer.status === 'receivedOnPaper' ? [value.answer.from, value.recordedBy] : [value.recordedBy],
    ),
    ...file.meetings.flatMap(({ value }) => value.invitees.map(({ name }) => name)),
    ...file.plans.flatMap(({ value }) => namesInAnswers(value.answers)),
    ...file.signatures.map(({ value }) => value.signerName),
    ...file.history.map(({ value }) => value.by),
  ];
  return { names: [...new Set(names)], numbers: pupil.upn?.kind === 'known' ? [pupil.upn.value] : [] };
}
