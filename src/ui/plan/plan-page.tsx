import { planForm } from '../../forms/c1/plan.form';
import { isSectionShown } from '../../forms/condition';
import { useWords } from '../app/app-context';
import { useRouter } from '../app/router';
import { type CaseScreen, currentPlan } from '../case/case-screen';
import { PlanReadOnly } from './plan-read-only';
import { PlanSectionPage } from './plan-section-page';
import { PlanTaskList } from './plan-task-list';

/** The plan of a case: its task list, one of its sections, or the locked version to read. */
export function PlanPage({ screen }: { readonly screen: CaseScreen }) {
  const { t } = useWords();
  const { route } = useRouter();
  const plan = currentPlan(screen.file);
  if (!plan) return <p>{t('plan.none')}</p>;
  if (plan.value.state !== 'draft') return <PlanReadOnly screen={screen} plan={plan} />;
  const wanted = route.place === 'case' ? route.key : undefined;
  const section = planForm.sections.find((known) => known.key === wanted && isSectionShown(known, plan.value.answers));
  return section ? (
    <PlanSectionPage key={section.key} screen={screen} plan={plan} section={section} />
  ) : (
    <PlanTaskList screen={screen} plan={plan} />
  );
}
