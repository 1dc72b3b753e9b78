import { Badge, type BadgeProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WordParams } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { STATUS_LOOKS, type StatusKey, type StatusLook, type StatusTone } from './status-looks';

const COLOR: Record<Exclude<StatusTone, 'plain'>, NonNullable<BadgeProps['color']>> = {
  informative: 'informative',
  brand: 'brand',
  warning: 'warning',
  success: 'success',
  danger: 'danger',
};

/** Fluent's own tint pairs miss 4.5:1 in success and, in the dark theme, danger (UX 0): nearer backgrounds fix both. */
const useStyles = makeStyles({
  badge: { height: 'auto', minHeight: '24px', whiteSpace: 'normal', textAlign: 'start' },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  danger: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  plain: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
  },
});

/** Icon and word of one status. Never a link; put a `Why` beside it. */
export function StatusBadge(props: {
  readonly status: StatusKey;
  readonly size?: 'medium' | 'large';
  readonly params?: WordParams;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const { tone, icon: Icon }: StatusLook = STATUS_LOOKS[props.status];
  const word = t(`status.${props.status}`, props.params);
  const icon = Icon && <Icon aria-hidden="true" />;
  if (tone === 'plain') {
    return (
      <span className={styles.plain}>
        {icon}
        {word}
      </span>
    );
  }
  return (
    <Badge
      appearance="tint"
      shape="rounded"
      color={COLOR[tone]}
      size={props.size ?? 'large'}
      icon={icon ?? null}
      className={mergeClasses(styles.badge, tone === 'success' && styles.success, tone === 'danger' && styles.danger)}
    >
      {word}
    </Badge>
  );
}
