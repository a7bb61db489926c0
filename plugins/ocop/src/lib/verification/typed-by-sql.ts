import { onePersonSql } from "../recall/one-person-sql"

/** What somebody does who opens a registration or says in it what is so: all of a producer's own doing that an officer may do for him. */
const TYPED = [
  "registration_opened",
  "registration_saved",
  "identity_saved",
  "proof_added",
  "submitted",
  "correction_asked",
]

/**
 * True when an officer opened or filled in a producer's registration, whichever of his accounts he did it with; bindings: the producer,
 * the officer. It is read from the audit log, since a step that was saved leaves no other trace of who typed it.
 */
export const TYPED_BY_SQL = `exists (select 1 from audit_entry e where e.entity_type = 'producer' and e.entity_id = ?
  and e.actor_type = 'officer' and e.deleted_at is null
  and e.action in (${TYPED.map((action) => `'producer.${action}'`).join(", ")})
  and ${onePersonSql("e.actor_id", "?")})`
