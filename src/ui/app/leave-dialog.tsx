import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useWords } from './app-context';
import type { Leaving } from './use-leave-guard';

/** Asks before something unsaved is left behind; Stay comes first. */
export function LeaveDialog(props: { readonly leaving: Leaving; readonly text: string }) {
  const { leaving, text } = props;
  const { t } = useWords();
  return (
    <Dialog open={leaving.asking} modalType="alert" onOpenChange={leaving.stay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('app.leave.title')}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={leaving.stay}>
              {t('app.leave.stay')}
            </Button>
            <Button onClick={leaving.leave}>{t('app.leave.leave')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
