import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import type { Leaving } from './use-leave-guard';

/** Asks before something unsaved is left behind; Stay comes first. */
export function LeaveDialog({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useWords();
  return (
    <Dialog open={leaving.asking} modalType="alert" onOpenChange={leaving.stay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('plan.leave.title')}</DialogTitle>
          <DialogContent>{t('plan.leave.text')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={leaving.stay}>
              {t('plan.leave.stay')}
            </Button>
            <Button onClick={leaving.leave}>{t('plan.leave.leave')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
