import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/adapters/document/break-lines';

/** Every character is one wide. */
const width = (text: string): number => text.length;

describe('breakLines', () => {
  it('breaks at spaces and keeps the space on the line that goes on', () => {
    expect(breakLines('a plan for a pupil', 7, width)).toEqual(['a plan ', 'for a ', 'pupil']);
  });

  it('fills a line to its last place', () => {
    expect(breakLines('abc def', 7, width)).toEqual(['abc def']);
  });

  it('starts a new line at a line feed', () => {
    expect(breakLines('one\ntwo', 10, width)).toEqual(['one', 'two']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(breakLines('to 0123456789', 4, width)).toEqual(['to ', '0123 ', '4567 ', '89']);
  });
});
