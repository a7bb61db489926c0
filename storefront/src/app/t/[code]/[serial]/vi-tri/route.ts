import { sendPlace } from "@/features/trace/data/read-label"
import { siteUrl } from "@/shared/env"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { textField } from "@/shared/forms/form-state"

type Params = { params: Promise<{ code: string; serial: string }> }

/** POST: where the phone is, which its owner agreed to tell. Leads back to the page of the item. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { code, serial } = await params
  const form = await request.formData()
  const degrees = (name: string): number => Number(textField(form, name) || "NaN")
  const place = { code, serial, latitude: degrees("latitude"), longitude: degrees("longitude") }
  const told = await sendPlace(place).then(
    ({ province_name }) => province_name,
    (error: unknown) => {
      if (error instanceof BackendProblem || error instanceof BackendDown) return "loi"
      throw error
    },
  )
  const page = new URL(`/t/${encodeURIComponent(code)}/${encodeURIComponent(serial)}`, siteUrl())
  page.searchParams.set("vi-tri", told)
  return Response.redirect(page, 303)
}
