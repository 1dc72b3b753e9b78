import { expect, it } from 'vitest';
import { addressText } from '../../../../src/local/hosts/outlook/address-text';

it('shows a name with its address', () => {
  expect(addressText({ name: 'PSP mailbox', address: 'psp@npt.example' })).toBe('PSP mailbox (psp@npt.example)');
});

it('shows the address alone when there is no name, or no other name', () => {
  expect(addressText({ address: 'psp@npt.example' })).toBe('psp@npt.example');
  expect(addressText({ name: '', address: 'psp@npt.example' })).toBe('psp@npt.example');
  expect(addressText({ name: 'psp@npt.example', address: 'psp@npt.example' })).toBe('psp@npt.example');
});
