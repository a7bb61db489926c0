import { deskPath } from "../department-session/desk-path"

export const BULK_PATH = "/duyet-san-pham/duyet-nhieu"
export const APPEALS_PATH = "/duyet-san-pham/khieu-nai"

/** The desk's page of one appeal. */
export const appealPath = (id: string): string => deskPath(`${APPEALS_PATH}/${encodeURIComponent(id)}`)
