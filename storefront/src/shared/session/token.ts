import "server-only"
import { cookies } from "next/headers"
import { isSecure } from "@/shared/env"
import type { Area } from "./area"
import { tokenExpiry } from "./token-expiry"

/** The token of whoever is logged in to this area; null when nobody is. */
export const readToken = async (area: Area): Promise<string | null> => (await cookies()).get(area.cookie)?.value ?? null

/** Keeps a token where no script can read it, for this area's pages only, as long as the token itself lives. */
export async function keepToken(area: Area, token: string): Promise<void> {
  const expiry = tokenExpiry(token)
  const jar = await cookies()
  jar.set(area.cookie, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: area.root,
    ...(expiry === null ? {} : { expires: new Date(expiry * 1000) }),
  })
}

export async function dropToken(area: Area): Promise<void> {
  const jar = await cookies()
  // A cookie is only removed by the path that it was set with.
  jar.set(area.cookie, "", { httpOnly: true, sameSite: "lax", secure: isSecure(), path: area.root, maxAge: 0 })
}
