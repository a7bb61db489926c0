/** Pages show producers who were verified once and not closed since: a registration is nobody's business but the department's. */
export const isPublic = (producer: string): string =>
  `(${producer}.verified_on IS NOT NULL AND ${producer}.verification_state <> 'closed')`
