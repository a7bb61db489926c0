import "server-only"
import { NextResponse } from "next/server"
import { backend } from "@/shared/medusa/backend"
import { BackendProblem } from "@/shared/medusa/errors"
import { isOwnPage } from "@/shared/own-page"

// The backend takes ten; the form around the file weighs something too.
const MOST_BYTES = 11 * 1024 * 1024

type Target = { path: string; headers?: Record<string, string>; token?: string }

async function sendOn(request: Request, target: Target): Promise<string> {
  if (!isOwnPage(request)) return "other"
  if (Number(request.headers.get("content-length") ?? Infinity) > MOST_BYTES) return "file_too_large"
  const file = (await request.formData()).get("file")
  if (!(file instanceof File) || file.size === 0) return "file_missing"
  try {
    await backend.post(target.path, {
      body: new Uint8Array(await file.arrayBuffer()),
      ...(target.token ? { token: target.token } : {}),
      headers: {
        ...target.headers,
        "content-type": file.type || "application/octet-stream",
        "x-file-name": encodeURIComponent(file.name),
      },
    })
    return "ok"
  } catch (error) {
    return error instanceof BackendProblem ? (error.problem.code ?? "other") : "other"
  }
}

/** Hands a file from a plain form on to the backend, and leads back to the page `back`, which says what became of it. */
export async function takeFile(request: Request, target: Target, back: string): Promise<Response> {
  const outcome = await sendOn(request, target)
  return new NextResponse(null, {
    status: 303,
    headers: { location: `${back}?tep=${encodeURIComponent(outcome)}#tep` },
  })
}
