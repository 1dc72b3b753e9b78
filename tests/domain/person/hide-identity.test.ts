import { describe, expect, it } from 'vitest';
import { hideIdentity } from '../../../src/domain/person/hide-identity';

const hidden = (text: string, names: readonly string[], numbers: readonly string[] = []) =>
  hideIdentity(text, { names, numbers }, '…');

describe('A name in a text', () => {
  it('becomes its initials, whole or a part of it alone', () => {
    expect(hidden('Owain Jones came. Owain spoke. Mrs Jones left.', ['Owain Jones'])).toBe(
      'O. J. came. O. spoke. Mrs J. left.',
    );
  });

  it('is hidden each time it stands there', () => {
    expect(hidden('Owain, Owain and Owain', ['Owain Jones'])).toBe('O., O. and O.');
  });

  it('is hidden with an accent, and longer words stay', () => {
    expect(hidden('Siôn sat by Siôned', ['Siôn Huws'])).toBe('S. sat by Siôned');
  });

  it('stays where it is part of a name with a hyphen', () => {
    expect(hidden('Ann and Mary-Ann and Ann-Marie', ['Ann Rees'])).toBe('A. and Mary-Ann and Ann-Marie');
  });

  it('is hidden whole before its parts, also when a part is a name of its own', () => {
    expect(hidden('Bo Aled', ['Aled', 'Bo Aled'])).toBe('B. A.');
  });

  it('is the same whatever spaces stand around it or in it', () => {
    expect(hidden('Owain Jones came', ['  Owain Jones '])).toBe('O. J. came');
    expect(hidden('Owain and Jones', ['Owain  Jones'])).toBe('O. and J.');
    expect(hidden('Bo Li came', [' Bo Li '])).toBe('B. L. came');
  });

  it('is hidden also where it was typed with the surname first', () => {
    expect(hidden('Owain Jones came', ['Jones, Owain'])).toBe('O. J. came');
  });

  it('of one or two letters stays where it stands alone, and of three is hidden', () => {
    expect(hidden('Bo Li and Ann Lu', ['Bo Li', 'Ann Lu'])).toBe('B. L. and A. L.');
    expect(hidden('Bo and Li spoke of Ann', ['Bo Li', 'Ann Lu'])).toBe('Bo and Li spoke of A.');
  });

  it('keeps what is written beside it in brackets, and the words in them', () => {
    expect(hidden('The mother of Carys (mother) came', ['Carys (mother)'])).toBe('The mother of C. came');
    expect(hidden('Her mother. A 4th visit, 12th May', ['Carys (mother)', '4th Visitor', '12th'])).toBe(
      'Her mother. A 4th visit, 12th May',
    );
  });

  it('with signs that mean something to a search is taken as it is written', () => {
    expect(hidden('A.B. Rees and AxBx Rees', ['A.B. Rees'])).toBe('A. R. and AxBx R.');
  });

  it('with an apostrophe is hidden', () => {
    expect(hidden("Mr O'Neill and Mrs O’Dell", ["Sean O'Neill", 'Ann O’Dell'])).toBe('Mr O. and Mrs O.');
  });

  it('that is empty hides nothing', () => {
    expect(hidden('Leaves lessons early.', ['Owain Jones', '', ' '])).toBe('Leaves lessons early.');
  });
});

describe('Numbers and addresses in a text', () => {
  it('are covered, each time', () => {
    expect(hidden('non.bevan@npt.example, B801200005001, B801200005001 <a@b.example>', [], ['B801200005001'])).toBe(
      '…, …, … <…>',
    );
  });

  it('that are empty cover nothing', () => {
    expect(hidden('Leaves early.', [], ['', '2014-02-11'])).toBe('Leaves early.');
  });
});
