/** The version of the sellers' terms that is in force. A change asks every producer to accept anew; nobody goes off sale for it. */
export const TERMS_VERSION = "2026-07-01"
