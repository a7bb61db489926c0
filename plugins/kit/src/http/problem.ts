/** What every refused request answers with. `message` is Vietnamese, for people. */
export type Problem = {
  type:
    | "not_found"
    | "invalid_data"
    | "not_allowed"
    | "unauthorized"
    | "forbidden"
    | "duplicate_error"
    /** Well said, and cannot be so: what is told of has not happened yet. */
    | "unprocessable"
    | "conflict"
    | "too_many_requests"
    /** What is needed for the answer does not answer itself in time: worth asking again after `Retry-After` seconds. */
    | "unavailable"
    | "unexpected_error"
  message: string
  /** The field that is wrong, as a path in the request: "address.commune_code". */
  field?: string
  /** A machine-readable reason, such as "phone_invalid" or "listing_withdrawn". */
  code?: string
}

/** One page of a list. */
export type Page<T> = { items: T[]; count: number; limit: number; offset: number }
