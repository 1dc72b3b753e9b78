/** Who is calling, as the verified token says. */
export interface Principal {
  personId: string;
  /** The organisation whose tenant issued the token; for a guest not the home organisation. */
  organisationId: string;
  clientId: string;
  scopes: readonly string[];
  /** Authentication contexts (conditional access) that the sign-in satisfied. */
  authContexts: readonly string[];
}
