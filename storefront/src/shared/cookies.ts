import "server-only"
import { cookies } from "next/headers"
import { isSecure } from "./env"

/** Reads a cookie of this request; null when there is none. */
export const readCookie = async (name: string): Promise<string | null> => (await cookies()).get(name)?.value ?? null

/** Sets a cookie that scripts cannot read. Only in server actions and route handlers. */
export async function writeCookie(name: string, value: string, { days, path = "/" }: { days: number; path?: string }) {
  ;(await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path,
    maxAge: days * 86_400,
  })
}

export async function dropCookie(name: string, path = "/") {
  ;(await cookies()).set(name, "", { httpOnly: true, sameSite: "lax", secure: isSecure(), path, maxAge: 0 })
}
