import type { Page } from "./problem"

/** What somebody is told. `href` is a path in the storefront. `read`: by the person who asks. */
export type NoticeRow = {
  id: string
  at: string
  /** What happened, dotted: "listing.approved". */
  topic: string
  title: string
  body: string
  href: string | null
  read: boolean
}

/** How many notices wait to be read; 100 stands for 100 and more. */
export type NoticeCount = { unread: number }

/** GET /department/notices?unread=true&limit=…&offset=… and GET /seller/:seller_id/notices, newest first. */
export type NoticeFeed = Page<NoticeRow> & NoticeCount

/** POST …/notices/:id/read {} and POST …/notices/read-all {} answer a NoticeCount. */
