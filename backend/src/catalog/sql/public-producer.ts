/** Pages show producers who were verified once and not closed since: a registration is nobody's business but the department's. */
export const isPublic = (producer: string): string =>
  `(${producer}.verified_on IS NOT NULL AND ${producer}.verification_state <> 'closed')`

/** The day of verification while it stands: a producer who is suspended is not called verified. */
export const verifiedOn = (producer: string): string =>
  `CASE WHEN ${producer}.verification_state = 'verified' THEN ${producer}.verified_on END`

/** Which agency of the province verified the producer; null where no officer did, as when records were brought in. */
export const verifiedBy = (producer: string): string => `(SELECT o.agency FROM producer_registration pr
  JOIN officer o ON o.id = pr.decided_by AND o.deleted_at IS NULL
  WHERE pr.producer_id = ${producer}.id AND ${producer}.verification_state = 'verified' AND pr.deleted_at IS NULL)`
