import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnswerConflict, chooseMine, mergeAnswers } from '../../domain/merge/merge-answers';
import type { Plan } from '../../domain/plan/plan';
import { type PlanAnswers, PlanAnswersSchema } from '../../domain/plan/plan-answers';
import type { Failure } from '../../domain/result/result';
import { answerAt, withAnswer } from '../../forms/answer-at';
import type { QuestionKey } from '../../forms/form';
import type { Stored } from '../../workflows/ports';
import { type SavedPlan, savePlan } from '../../workflows/save-plan';
import { useApp } from '../app/app-context';

export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Stored<Plan>['modifiedAt'] }
  /** An answer is longer than the record holds: typing over is allowed, storing is not. */
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface PlanDraft {
  readonly answers: PlanAnswers;
  readonly saving: Saving;
  change(key: QuestionKey, value: unknown): void;
  /** Names the sections that are marked as completed. */
  complete(sections: readonly string[]): void;
  /** Writes now what is unsaved; true once nothing is. */
  flush(): Promise<boolean>;
  /** The question whose last change can be taken back. */
  readonly undoable?: QuestionKey;
  undo(): void;
  /** Answers that somebody else changed as well: nothing is written until each is decided. */
  readonly conflicts: readonly AnswerConflict[];
  settle(chosen: readonly { readonly key: string; readonly value: unknown }[]): void;
  /** Keys that somebody else changed and that were merged silently. */
  readonly mergedFrom: readonly string[];
  /** Who made those changes, or wrote the other text of a conflict, and when. */
  readonly other?: SavedPlan['other'];
}

const AUTOSAVE_MS = 1500;
const LONGEST_UNDO = 20;

/**
 * The draft of a plan on this screen: saved 1.5 s after the last key, on leaving a field and on hiding the page, one
 * write at a time. A failed write keeps everything and is tried again; a lost race keeps both texts.
 */
export function usePlanDraft(first: Stored<Plan>, onStored: (stored: Stored<Plan>) => void): PlanDraft {
  const { ports } = useApp();
  const [answers, setAnswers] = useState(first.value.answers);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [conflicts, setConflicts] = useState<readonly AnswerConflict[]>([]);
  const [mergedFrom, setMergedFrom] = useState<readonly string[]>([]);
  const [other, setOther] = useState<SavedPlan['other']>();
  const [steps, setSteps] = useState<readonly { key: QuestionKey; before: unknown }[]>([]);
  const work = useRef({
    base: first,
    mine: answers,
    dirty: false,
    blocked: false,
    running: undefined as Promise<boolean> | undefined,
  });

  const show = useCallback((next: PlanAnswers) => {
    work.current.mine = next;
    setAnswers(next);
  }, []);

  const write = useCallback(async (): Promise<boolean> => {
    const now = work.current;
    const sent = now.mine;
    if (!PlanAnswersSchema.safeParse(sent).success) {
      setSaving({ kind: 'tooLong' });
      return false;
    }
    now.dirty = false;
    setSaving({ kind: 'saving' });
    const result = await savePlan(ports, now.base, sent);
    if (!result.ok) {
      now.dirty = true;
      setSaving({ kind: 'failed', failure: result.failure });
      return false;
    }
    const { stored, conflicts: open, mergedFrom: merged = [] } = result.value;
    now.base = stored;
    const typedSince = PlanAnswersSchema.safeParse(now.mine).data ?? sent;
    const together = mergeAnswers(sent, typedSince, stored.value.answers);
    const keptMine = [...open, ...together.conflicts].reduce(chooseMine, together.merged);
    if (open.length > 0 || merged.length > 0) show(keptMine);
    now.blocked = open.length > 0;
    setConflicts(open);
    setMergedFrom(merged);
    setOther(result.value.other);
    setSaving({ kind: 'saved', at: stored.modifiedAt });
    onStored(stored);
    return open.length === 0;
  }, [ports, onStored, show]);

  const flush = useCallback(async (): Promise<boolean> => {
    const now = work.current;
    while (now.running) await now.running;
    if (now.blocked) return false;
    if (!now.dirty) return true;
    now.running = write().finally(() => {
      now.running = undefined;
    });
    return (await now.running) && (now.dirty ? flush() : true);
  }, [write]);

  const touch = useCallback(
    (next: PlanAnswers) => {
      work.current.dirty = true;
      setSaving((before) => (before.kind === 'failed' ? before : { kind: 'waiting' }));
      show(next);
    },
    [show],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every key starts the wait again
  useEffect(() => {
    if (!work.current.dirty || saving.kind === 'saving') return;
    const delay = saving.kind === 'failed' ? retryMs(saving.failure) : AUTOSAVE_MS;
    if (delay === undefined) return;
    const timer = setTimeout(() => void flush(), delay);
    return () => clearTimeout(timer);
  }, [answers, saving, flush]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', flush);
    };
  }, [flush]);

  const change = useCallback(
    (key: QuestionKey, value: unknown) => {
      const before = answerAt(work.current.mine, key);
      setSteps((all) =>
        all.at(-1)?.key === key && isText(value) ? all : [...all, { key, before }].slice(-LONGEST_UNDO),
      );
      touch(withAnswer(work.current.mine, key, value));
    },
    [touch],
  );

  const undo = useCallback(() => {
    const last = steps.at(-1);
    if (!last) return;
    setSteps(steps.slice(0, -1));
    touch(withAnswer(work.current.mine, last.key, last.before));
  }, [steps, touch]);

  const settle = useCallback(
    (chosen: readonly { readonly key: string; readonly value: unknown }[]) => {
      work.current.blocked = false;
      setConflicts([]);
      touch(
        chosen.reduce(
          (kept, { key, value }) => chooseMine(kept, { key, mine: value, theirs: undefined }),
          work.current.mine,
        ),
      );
    },
    [touch],
  );

  const complete = useCallback(
    (sections: readonly string[]) => touch({ ...work.current.mine, completedSections: [...sections] }),
    [touch],
  );

  const undoable = steps.at(-1)?.key;
  return {
    answers,
    saving,
    change,
    complete,
    flush,
    undo,
    ...(undoable ? { undoable } : {}),
    conflicts,
    settle,
    mergedFrom,
    ...(other ? { other } : {}),
  };
}

/** What may pass by itself is tried again by itself; the rest waits for the person. */
function retryMs(failure: Failure): number | undefined {
  if (failure.kind === 'throttled') return failure.retryAfterSeconds * 1000;
  return failure.kind === 'offline' || failure.kind === 'unknown' ? 10_000 : undefined;
}

/** Typing into one text is one step back; every other change is a step of its own. */
const isText = (value: unknown): boolean => typeof value === 'string';
