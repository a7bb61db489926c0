/** One kind of work on the desk's home: how much waits, and how much of that is late. */
export type DeskTask = {
  kind:
    | "recalls"
    | "listings"
    | "listing_appeal"
    | "report"
    | "complaint"
    | "authority_request"
    | "appeal"
    | "producers"
    | "certificates"
  waiting: number
  late: number
}
