/** The public page of one recall. Notices lead to it, so it stays. */
export const recallPath = (code: string): string => `/thu-hoi/${encodeURIComponent(code)}`

/** The Atom feed of recalls. Others subscribe to it, so it stays. */
export const RECALL_FEED = "/thu-hoi.atom"
