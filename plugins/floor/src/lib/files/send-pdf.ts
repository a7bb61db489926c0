import type { ServerResponse } from "node:http"
import { attachment } from "./file-name"

/** Tells that a PDF follows, to be saved under this name and kept by nobody on the way. */
export function announcePdf(res: ServerResponse, name: string): void {
  const headers = {
    "content-type": "application/pdf",
    "content-disposition": attachment(name),
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  }
  for (const [header, value] of Object.entries(headers)) res.setHeader(header, value)
}
