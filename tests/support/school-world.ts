import type { Case } from '../../src/domain/case/case';
import { day, instant } from '../../src/domain/date/iso-date';
import { canonicalJson } from '../../src/domain/plan/canonical-json';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanAnswers } from '../../src/domain/plan/plan-answers';
import type { Result } from '../../src/domain/result/result';
import type { Settings } from '../../src/domain/settings/settings';
import { planForm } from '../../src/forms/c1/plan.form';
import { freezePlan } from '../../src/forms/freeze-plan';
import cy from '../../src/i18n/cy.json';
import en from '../../src/i18n/en.json';
import { createWords } from '../../src/i18n/words';
import npt from '../../src/policy/packs/npt/pack.json';
import { parsePack } from '../../src/policy/parse-pack';
import { activatePlan } from '../../src/workflows/activate-plan';
import { createQueueMemory, type QueueReport, workDueQueue } from '../../src/workflows/due-queue';
import { type CaseFile, loadCase } from '../../src/workflows/load-case';
import type { PolicyDeps } from '../../src/workflows/policy-deps';
import type { Ports } from '../../src/workflows/ports';
import { aCase, aReducedTimetable, aSettings, caseRef, planAnswers, signedBy } from './builders';
import { MemoryWorld, STAFF, type Tab } from './memory-world';

export const REF = caseRef('PSP-0142');

const words = { en: createWords('en', en), cy: createWords('cy', cy) };
export const deps: PolicyDeps = {
  pack: valueIn(parsePack(npt)),
  words: (language) => Promise.resolve(words[language]),
};

/** The value of a result that a test expects to be there. */
export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Somebody at a screen: one tab with its ports and its memory. */
export interface Desk {
  readonly ports: Ports;
  readonly tab: Tab;
  readonly memory: ReturnType<typeof createQueueMemory>;
  /** One pass of the due queue; `died` when the tab died in it. */
  work(): Promise<QueueReport | 'died'>;
  file(): Promise<CaseFile>;
  /** T8 as after the last signature; `died` when the tab died in it. */
  activate(): Promise<Result<CaseFile> | 'died'>;
}

let tabs = 0;

/** Opens the application: every call is a new tab, also for the same person. */
export function sitDown(
  world: MemoryWorld,
  who: { readonly id: string; readonly name: string },
  more: Partial<Tab> = {},
): Desk {
  tabs += 1;
  const tab: Tab = { ...who, attempt: `${who.id}-${tabs}`, ...more };
  const ports = world.open(tab);
  const memory = createQueueMemory();
  const died = world.faults.death(tab.attempt);
  const file = async () => valueIn(await loadCase(ports, REF));
  return {
    ports,
    tab,
    memory,
    work: () => Promise.race([workDueQueue(ports, deps, memory), died]),
    file,
    activate: () => Promise.race([file().then((read) => activatePlan(ports, deps, settingsOf(world), read)), died]),
  };
}

export function settingsOf(world: MemoryWorld): Settings {
  const [stored] = world.lists.settings.all();
  if (!stored) throw new Error('no settings');
  return stored.value;
}

/** A school whose settings are made. */
export async function aSchool(settings: Partial<Settings> = {}): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  valueIn(await world.open({ ...STAFF.lead, attempt: 'set-up' }).records.settings.create(aSettings(settings)));
  return world;
}

/** What makes a plan send M1, M2 and M3. */
export const REDUCED: Partial<PlanAnswers> = {
  attendanceIssue: true,
  hasReducedTimetable: true,
  reducedTimetable: aReducedTimetable(),
};

/** A school with one case whose last signature has just been recorded and nothing else. */
export async function aSignedCase(answers: Partial<PlanAnswers> = {}, more: Partial<Case> = {}): Promise<MemoryWorld> {
  const world = await aSchool();
  const { records, digest } = world.open({ ...STAFF.lead, attempt: 'seed' });
  valueIn(await records.cases.create(aCase({ state: 'awaitingSignatures', currentPlanVersion: 1, ...more })));
  const plan = await aFrozenPlan(digest.sha256, planAnswers(answers));
  valueIn(await records.plans.create(plan));
  const bound = { contentHash: plan.contentHash ?? '', date: day('2026-10-06'), at: instant('2026-10-06T09:55:00Z') };
  for (const signer of ['pupil', 'schoolLead', 'parentCarer'] as const) {
    valueIn(await records.signatures.create(signedBy(signer, bound)));
  }
  return world;
}

async function aFrozenPlan(sha256: (text: string) => Promise<string>, answers: PlanAnswers): Promise<Plan> {
  const frozen = freezePlan({
    form: planForm,
    pack: deps.pack,
    settings: aSettings(),
    caseRef: REF,
    version: 1,
    answers,
    words: words.en,
    language: 'en',
  });
  const contentHash = await sha256(canonicalJson(frozen));
  const lockedAt = instant('2026-10-06T09:50:00Z');
  return {
    schemaVersion: 1,
    caseRef: REF,
    version: 1,
    state: 'locked',
    answers,
    frozen,
    contentHash,
    lockedAt,
    lockedBy: 'Angharad Rees',
  };
}

/** The same, with T8 done: the message to the authority waits in the queue. */
export async function aQueuedMessage(answers: Partial<PlanAnswers> = {}): Promise<MemoryWorld> {
  const world = await aSignedCase(answers);
  await sitDown(world, STAFF.lead).activate();
  return world;
}

/** The state of the only message of the world, or of the message of one kind. */
export function message(world: MemoryWorld, kind = 'M1') {
  const row = world.lists.dispatches.all().find(({ value }) => value.kind === kind);
  if (!row) throw new Error(`no message ${kind}`);
  return row.value;
}
