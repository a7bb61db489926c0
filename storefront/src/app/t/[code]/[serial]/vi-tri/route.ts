import { sendPlace } from "@/features/trace/data/read-label"
import { scannerOf } from "@/features/trace/data/scanner"
import { rememberTold } from "@/features/trace/data/told-place"
import type { NextRequest } from "next/server"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { textField } from "@/shared/forms/form-state"

const FAILED = "loi"

type Params = { params: Promise<{ code: string; serial: string }> }

/** POST: where the phone is, which its owner agreed to tell. Leads back to the page of the item. */
export async function POST(request: NextRequest, { params }: Params): Promise<Response> {
  const { code, serial } = await params
  const form = await request.formData()
  const degrees = (name: string): number => Number(textField(form, name) || "NaN")
  const { device } = scannerOf(request)
  // A phone that keeps no name cannot say of which check this is the place.
  if (device === null) return rememberTold(code, serial, FAILED)
  const place = { code, serial, device, latitude: degrees("latitude"), longitude: degrees("longitude") }
  const told = await sendPlace(place).then(
    ({ province_name }) => province_name,
    (error: unknown) => {
      if (error instanceof BackendProblem || error instanceof BackendDown) return FAILED
      throw error
    },
  )
  return rememberTold(code, serial, told)
}
