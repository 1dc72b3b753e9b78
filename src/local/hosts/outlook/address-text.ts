/** "Name (address)"; the address alone when the message gives no name of its own. */
export const addressText = ({ name, address }: { readonly name?: string; readonly address: string }): string =>
  !name || name === address ? address : `${name} (${address})`;
