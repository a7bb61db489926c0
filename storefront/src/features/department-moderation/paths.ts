import type { AppealFilter } from "./appeal-tone"
import { deskPath } from "../department-session/desk-path"

export const BULK_PATH = "/duyet-san-pham/duyet-nhieu"
export const APPEALS_PATH = "/duyet-san-pham/khieu-nai"

/** The list of appeals; those that are open unless another filter is named. */
export const appealsPath = (filter: AppealFilter = "opened", page = 1, province: string | null = null): string =>
  deskPath(APPEALS_PATH, {
    "tinh-trang": filter === "opened" ? null : filter,
    tinh: province,
    trang: page > 1 ? page : null,
  })

/** The desk's page of one appeal. */
export const appealPath = (id: string): string => deskPath(`${APPEALS_PATH}/${encodeURIComponent(id)}`)
