import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import SignaturePad from 'signature_pad';
import type { Mark } from '../../domain/signature/signature';
import { useWords } from '../app/app-context';
import { strokesIn } from './strokes-in';

type Strokes = Extract<Mark, { kind: 'drawn' }>['strokes'];

const useStyles = makeStyles({
  canvas: {
    width: '100%',
    height: '160px',
    display: 'block',
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    // Ink is dark in every theme: the mark is printed on white.
    backgroundColor: '#ffffff',
    touchAction: 'none',
  },
  hint: { marginBlock: '8px' },
});

/** A pad to draw on with pen, finger or mouse; typing the name beside it needs none of them. */
export function DrawnMark(props: { readonly strokes: Strokes; onChange(strokes: Strokes): void }) {
  const { t } = useWords();
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | undefined>(undefined);
  const onChange = useRef(props.onChange);
  onChange.current = props.onChange;

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = Math.max(window.devicePixelRatio || 1, 1);
    element.width = element.offsetWidth * ratio;
    element.height = element.offsetHeight * ratio;
    context.scale(ratio, ratio);
    const made = new SignaturePad(element, { penColor: '#101010' });
    const ended = () =>
      onChange.current(strokesIn(made.toData(), { width: element.offsetWidth, height: element.offsetHeight }));
    made.addEventListener('endStroke', ended);
    pad.current = made;
    return () => made.off();
  }, []);

  return (
    <div>
      <p className={styles.hint}>{t('sign.signer.drawHint')}</p>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={t(props.strokes.length > 0 ? 'sign.signer.padDrawn' : 'sign.signer.padEmpty')}
      />
      <Button
        style={{ marginTop: '8px' }}
        onClick={() => {
          pad.current?.clear();
          props.onChange([]);
        }}
      >
        {t('sign.signer.clear')}
      </Button>
    </div>
  );
}
