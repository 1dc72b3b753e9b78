import { element } from './element';

/** The options of one choice, or several groups of them under headings. */
export type ChoiceOption = readonly [value: string, words: string];
export type ChoiceGroup = { readonly heading: string; readonly options: readonly ChoiceOption[] };

/** A labelled drop-down. */
export function choice(
  label: string,
  options: readonly (ChoiceOption | ChoiceGroup)[],
  selected: string,
  onChoose: (value: string) => unknown,
): HTMLElement {
  const optionFor = ([value, words]: ChoiceOption) => element('option', { value, selected: value === selected }, words);
  const select = element(
    'select',
    { change: () => void onChoose(select.value) },
    ...options.map((one) =>
      'heading' in one ? element('optgroup', { label: one.heading }, ...one.options.map(optionFor)) : optionFor(one),
    ),
  );
  return element('label', {}, label, ' ', select);
}

/** Values and their words as options, in the order of the values. */
export function worded<Value extends string>(
  values: readonly Value[],
  words: Record<Value, string>,
): readonly ChoiceOption[] {
  return values.map((value) => [value, words[value]]);
}
