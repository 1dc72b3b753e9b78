import { YEAR_GROUPS } from '../../domain/pupil/year-group';
import type { Issue } from '../../domain/result/result';
import type { Pack } from '../schema';
import { type Path, type ProblemCode, problem } from './problem';

/** Entries that name another entry which the pack does not have, or leave out somebody they need. */
export function referenceProblems(pack: Pack): Issue[] {
  return [
    ...formProblems(pack),
    ...noticeProblems(pack),
    ...reviewProblems(pack),
    ...attendeeProblems(pack),
    ...timetableProblems(pack),
    ...whoProblems(pack),
  ];
}

interface Reference {
  readonly path: Path;
  readonly name: string | undefined;
}

/** The references whose name is not among `known`. */
function unknownAmong(known: readonly string[], code: ProblemCode, references: readonly Reference[]): Issue[] {
  return references.flatMap(({ path, name }) =>
    name === undefined || known.includes(name) ? [] : [problem(code, path, name, { allowed: known.join(', ') || '–' })],
  );
}

const keysOf = (list: { readonly value: readonly { readonly key: string }[] } | undefined): string[] =>
  (list?.value ?? []).map(({ key }) => key);

function formProblems(pack: Pack): Issue[] {
  const inList = (topic: 'notices' | 'reviewTypes'): Reference[] =>
    (pack[topic]?.value ?? []).map(({ form }, index) => ({ path: [topic, 'value', index, 'form'], name: form }));
  return unknownAmong(keysOf(pack.forms), 'noForm', [
    ...inList('notices'),
    ...inList('reviewTypes'),
    { path: ['declaration', 'value', 'form'], name: pack.declaration?.value.form },
    { path: ['audit', 'value', 'form'], name: pack.audit?.value.form },
  ]);
}

function noticeProblems({ notices, proposedMailboxes, panels }: Pack): Issue[] {
  const channels = (notices?.value ?? []).map(({ channel }, index) => ({
    channel,
    path: ['notices', 'value', index, 'channel'],
  }));
  const mailboxes = channels.map(
    ({ channel, path }): Reference => ({
      path: [...path, 'mailbox'],
      name: channel.kind === 'mailbox' ? channel.mailbox : undefined,
    }),
  );
  const papers = channels.map(
    ({ channel, path }): Reference => ({
      path: [...path, 'panel'],
      name: channel.kind === 'panelPaper' ? channel.panel : undefined,
    }),
  );
  return [
    ...unknownAmong(Object.keys(proposedMailboxes?.value ?? {}), 'noMailbox', mailboxes),
    ...unknownAmong(keysOf(panels), 'noPanel', papers),
  ];
}

function reviewProblems({ reviewSteps, reviewTypes }: Pack): Issue[] {
  const named = (reviewSteps?.value ?? []).map(
    ({ type }, index): Reference => ({
      path: ['reviewSteps', 'value', index, 'type'],
      name: type,
    }),
  );
  return unknownAmong(keysOf(reviewTypes), 'noReviewType', named);
}

function attendeeProblems({ attendees, stages }: Pack): Issue[] {
  const rows = (attendees?.value ?? []).map((row, index) => ({ row, path: ['attendees', 'value', index] }));
  const named = rows.flatMap(({ row, path }) =>
    (row.stages ?? []).map((name, index): Reference => ({ path: [...path, 'stages', index], name })),
  );
  const own = rows.filter(({ row }) => row.substitute === row.role);
  return [
    ...unknownAmong(keysOf(stages), 'noStage', named),
    ...own.map(({ row, path }) => problem('substituteSelf', [...path, 'substitute'], row.role)),
  ];
}

function timetableProblems({ rtt, fullTimeHours }: Pack): Issue[] {
  const reasons = [...keysOf(rtt?.reasons), 'any'];
  const limits = (rtt?.limits?.value ?? []).map(
    ({ reason }, index): Reference => ({
      path: ['rtt', 'limits', 'value', index, 'reason'],
      name: reason,
    }),
  );
  const years = Object.keys(fullTimeHours?.value ?? {});
  const hasNoTable = rtt?.reducedBy?.value.kind === 'table' && fullTimeHours === undefined;
  return [
    ...unknownAmong(reasons, 'noReason', limits),
    ...unknownAmong(
      YEAR_GROUPS,
      'noYearGroup',
      years.map((name) => ({ path: ['fullTimeHours', 'value', name], name })),
    ),
    ...(hasNoTable ? [problem('noTable', ['rtt', 'reducedBy', 'value', 'kind'], 'table')] : []),
  ];
}

function whoProblems(pack: Pack): Issue[] {
  return (['triggers', 'counters'] as const).flatMap((topic) =>
    (pack[topic]?.value ?? []).flatMap(({ key, calls, who }, index) => {
      const needsWho = topic === 'counters' || calls === 'consultation';
      return needsWho && who === undefined ? [problem('noWho', [topic, 'value', index, 'who'], key)] : [];
    }),
  );
}
