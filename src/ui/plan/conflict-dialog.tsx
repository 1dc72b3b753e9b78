import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { dayOf, wallTimeOf } from '../../domain/date/zone';
import type { AnswerConflict } from '../../domain/merge/merge-answers';
import type { PlanAnswers } from '../../domain/plan/plan-answers';
import type { SavedPlan } from '../../workflows/save-plan';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { bothTexts } from './both-texts';
import { ConflictChoice } from './conflict-choice';

/** Two people typed: both texts are shown and nothing is written until each answer is decided (A17). */
export function ConflictDialog(props: {
  readonly answers: PlanAnswers;
  readonly conflicts: readonly AnswerConflict[];
  readonly other?: SavedPlan['other'];
  onSettle(chosen: readonly { readonly key: string; readonly value: unknown }[]): void;
}) {
  const words = useWords();
  const { t } = words;
  const shown = useShownName();
  const { conflicts, other } = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, unknown>>>({});
  useEffect(() => {
    setChosen(Object.fromEntries(conflicts.map((conflict) => [conflict.key, bothTexts(conflict) ?? conflict.mine])));
  }, [conflicts]);
  return (
    <Dialog open={conflicts.length > 0} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('plan.conflict.title')}</DialogTitle>
          <DialogContent>
            {other && (
              <p>
                {t('plan.conflict.changedBy', {
                  name: shown(other.by),
                  date: words.date(dayOf(other.at), 'long'),
                  time: words.time(wallTimeOf(other.at)),
                })}
              </p>
            )}
            <p>{t('plan.conflict.text')}</p>
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={conflict.key}
                conflict={conflict}
                answers={props.answers}
                value={chosen[conflict.key]}
                onChange={(value) => setChosen((before) => ({ ...before, [conflict.key]: value }))}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => props.onSettle(conflicts.map(({ key }) => ({ key, value: chosen[key] })))}
            >
              {t('plan.conflict.use')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
