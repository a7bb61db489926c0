import "server-only"
import type { IssuedLink } from "@san-ocop/kit/http/verification-desk"
import QRCode from "qrcode"
import { siteUrl } from "@/shared/env"
import { formatInstant } from "@/shared/format-time"

/** A one-time link as it is shown, once: its whole address, until when it holds, and as a picture for a phone's camera. */
export type ShownLink = { address: string; until: string; picture: string }

export async function showLink({ path, expires_at }: IssuedLink): Promise<ShownLink> {
  const address = new URL(path, siteUrl()).href
  const picture = await QRCode.toDataURL(address, { margin: 2, width: 240 })
  return { address, until: formatInstant(expires_at), picture }
}
