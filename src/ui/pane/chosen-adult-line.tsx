import type { Case } from '../../domain/case/case';
import type { Words } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';

/** R-NPT-28: what the pupil answered when asked which adult comes along. */
export function ChosenAdultLine({ kase }: { readonly kase: Case }) {
  const words = useWords();
  const shown = useShownName();
  return <p>{answerText(words, kase, shown)}</p>;
}

function answerText(words: Words, { chosenAdult, people }: Case, shown: (name: string) => string): string {
  switch (chosenAdult.answer) {
    case 'notAsked':
      return words.t('pane.chosenAdult.notAsked');
    case 'declined':
      return words.t('pane.chosenAdult.declined');
    case 'notPossible':
      return words.t('pane.chosenAdult.notPossible');
    case 'named': {
      const name = people.find(({ id }) => id === chosenAdult.personId)?.name ?? '';
      return words.t('pane.chosenAdult.named', { name: shown(name) });
    }
  }
}
