import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { Case, Intervention } from '../../domain/case/case';
import { useApp } from '../app/app-context';
import { DateField } from '../form/date-field';
import { TextField } from '../form/text-field';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px', minWidth: 0 },
  row: {
    display: 'grid',
    gap: '12px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    paddingInlineStart: '12px',
  },
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' },
  remove: { justifySelf: 'start' },
});

/** What was tried before (R-NPT-01, 22): what, from when to when, and what came of it. */
export function InterventionFields(props: {
  readonly interventions: Case['earlierInterventions'];
  onChange(interventions: Case['earlierInterventions']): void;
  onUnreadable(fieldId: string, fault: string | undefined): void;
}) {
  const { words, ports } = useApp();
  const styles = useStyles();
  const { interventions } = props;
  const [removed, setRemoved] = useState<Intervention | undefined>();
  const put = (id: string, change: Partial<Record<'from' | 'to', Intervention['from']>> & Partial<Intervention>) =>
    props.onChange(
      interventions.map((row) => {
        if (row.id !== id) return row;
        const next = { ...row, ...change };
        if ('from' in change && change.from === undefined) delete next.from;
        if ('to' in change && change.to === undefined) delete next.to;
        return next as Intervention;
      }),
    );
  return (
    <fieldset className={styles.group} id="earlierInterventions">
      <legend>
        <h2>{words.t('case.interventions')}</h2>
      </legend>
      {interventions.map((row) => (
        <div key={row.id} className={styles.row}>
          <TextField
            id={`what-${row.id}`}
            label={words.t('case.intervention.what')}
            value={row.what}
            onChange={(what) => put(row.id, { what })}
            input={{ maxLength: 500 }}
          />
          <div className={styles.pair}>
            <DateField
              id={`from-${row.id}`}
              label={words.t('case.intervention.from')}
              optional
              value={row.from}
              onChange={(from) => put(row.id, { from })}
              onUnreadable={(fault) => props.onUnreadable(`from-${row.id}`, fault)}
            />
            <DateField
              id={`to-${row.id}`}
              label={words.t('case.intervention.to')}
              optional
              value={row.to}
              onChange={(to) => put(row.id, { to })}
              onUnreadable={(fault) => props.onUnreadable(`to-${row.id}`, fault)}
            />
          </div>
          <TextField
            id={`result-${row.id}`}
            label={words.t('case.intervention.result')}
            value={row.result}
            onChange={(result) => put(row.id, { result })}
            input={{ maxLength: 1000 }}
          />
          <Button
            className={styles.remove}
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={words.t('tab.removeNamed', { name: row.what })}
            onClick={() => {
              setRemoved(row);
              props.onChange(interventions.filter(({ id }) => id !== row.id));
            }}
          >
            {words.t('tab.remove')}
          </Button>
        </div>
      ))}
      {removed && (
        <p role="status">
          {words.t('tab.removed')}{' '}
          <Button
            onClick={() => {
              props.onChange([...interventions, removed]);
              setRemoved(undefined);
            }}
          >
            {words.t('tab.undo')}
          </Button>
        </p>
      )}
      <div>
        <Button
          icon={<AddRegular />}
          onClick={() => props.onChange([...interventions, { id: ports.ids.fresh(), what: '', result: '' }])}
        >
          {words.t('case.intervention.add')}
        </Button>
      </div>
    </fieldset>
  );
}
