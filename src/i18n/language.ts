/** The two languages of every screen, mail and document. */
export type Language = 'en' | 'cy';
