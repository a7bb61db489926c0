/** The two working areas: each has a cookie of its own that is sent to its own pages only. */
export type Area = {
  cookie: string
  /** First part of every address of the area, and the path of its cookie. */
  root: `/${string}`
  login: `/${string}`
  /** Route of the backend that gives a token for an account and a password. */
  authPath: `/${string}`
}

export const SELLER_AREA: Area = {
  cookie: "san_seller",
  root: "/kenh-nguoi-ban",
  login: "/kenh-nguoi-ban/dang-nhap",
  authPath: "/auth/seller_member/emailpass",
}

export const DEPARTMENT_AREA: Area = {
  cookie: "san_officer",
  root: "/so",
  login: "/so/dang-nhap",
  authPath: "/auth/officer/emailpass",
}

/** The login page of an area, which goes on to `path` afterwards. */
export const loginAddress = (area: Area, path: string, why?: "expired" | "suspended" | "opened"): string => {
  const query = new URLSearchParams(why ? { tiep: path, vi: why } : { tiep: path })
  return `${area.login}?${query.toString()}`
}
