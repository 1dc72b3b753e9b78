import { createContext, useContext } from 'react';
import type { PlanAnswers } from '../../domain/plan/plan-answers';
import { Fault } from '../../domain/result/fault';
import type { Settings } from '../../domain/settings/settings';
import type { QuestionKey } from '../../forms/form';
import type { CaseFile } from '../../workflows/load-case';

/** What every question of the plan may look at and do. */
export interface PlanForm {
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly answers: PlanAnswers;
  change(key: QuestionKey, value: unknown): void;
  leave(): void;
  /** The sentence beside a field, by the path of the issue. */
  errorAt(path: string): string | undefined;
  /** Typed text that is no day, time or number keeps the section open: why, or undefined once it can be read. */
  unreadable(path: string, fault: string | undefined): void;
}

const PlanFormContext = createContext<PlanForm | undefined>(undefined);

export const PlanFormProvider = PlanFormContext.Provider;

export function usePlanForm(): PlanForm {
  const form = useContext(PlanFormContext);
  if (!form) throw new Fault('ui:no-plan-form');
  return form;
}

/** The id of a question's control, which is also where the error summary leads. */
export const fieldIdOf = (path: string): string => `q-${path}`;
