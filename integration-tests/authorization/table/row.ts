import type { ActorName, Known } from "../../support/actors"

/** Who is let in at one address. Everyone else must be refused with 401, 403 or 404. */
export type Row = {
  /** As the server lists it: "GET /department/listings/:id". */
  route: string
  /** "everyone" needs no account; a public read is only tried with what `path` gives. */
  letIn: readonly ActorName[] | "everyone"
  /** The address that is asked for; without it, parameters are filled in with A's records. */
  path?: (known: Known) => string
  /** A body that would do its work, so that those who are refused are refused for who they are. */
  body?: unknown
  /** The address holds nothing in a fresh seed: 404 for those who are let in. */
  empty?: true
}

/** The pattern of core addresses that one rule covers, and who is let in there. */
export type CoreRow = { pattern: RegExp; letIn: readonly ActorName[] | "everyone" | "not checked here"; why: string }
