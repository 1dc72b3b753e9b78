import { expect, test } from 'vitest';
import { guidanceTitle } from '../../src/policy/guidance-title';

const authorityName = { en: 'Hackney Council', cy: 'Cyngor Hackney' };
const from = (...documents: string[]) =>
  Object.fromEntries(documents.map((document, index) => [`s${index}`, { document, section: 'One' }]));

test('names the only document that a pack cites', () => {
  expect(guidanceTitle({ authorityName, sources: from('Guide', 'Guide') }, 'cy')).toBe('Guide');
});

test('names the authority where its guidance is several documents', () => {
  expect(guidanceTitle({ authorityName, sources: from('Guide', 'Leaflet') }, 'cy')).toBe('Cyngor Hackney');
});
