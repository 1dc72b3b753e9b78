/** One line of the report. Ratios are to a peer of the same sitting; absolute values drift between machines. */
export interface Measure {
  readonly group: 'load' | 'size' | 'board' | 'round trips' | 'document' | 'rules' | 'tenant';
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | 'KB' | 'requests' | 'trips' | 'nodes' | 'MB' | 'a second';
  readonly peer?: { readonly name: string; readonly value: number };
  /** The target of docs/speed.md: the most that `value`, or `value / peer.value`, may be. */
  readonly target?: { readonly of: 'value' | 'ratio'; readonly most: number };
}

export const ratioOf = ({ value, peer }: Measure): number | undefined => peer && value / peer.value;

/** Undefined where there is no target. */
export function isMet(measure: Measure): boolean | undefined {
  const { target, value } = measure;
  if (!target) return undefined;
  const judged = target.of === 'value' ? value : ratioOf(measure);
  return judged !== undefined && judged <= target.most;
}

/** The measures as a table for a terminal. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const ratio = ratioOf(measure);
    const met = isMet(measure);
    return [
      measure.group,
      measure.name,
      `${rounded(measure.value)} ${measure.unit}`,
      ratio === undefined ? '' : `${ratio.toFixed(2)} x ${measure.peer?.name}`,
      measure.target ? `<= ${measure.target.most}${measure.target.of === 'ratio' ? ' x' : ` ${measure.unit}`}` : '',
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ];
  });
  const all = [['group', 'measure', 'value', 'beside', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const rounded = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
