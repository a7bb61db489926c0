import "server-only"
import type { NamedLot } from "@san-ocop/kit/http/recall"
import { textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"

const LINE = /^(\S+)\s+(\d{1,8})(?:\s*[-–]\s*(\d{1,8}))?$/

type Read = { ok: true; json: unknown } | { ok: false; field: string; message: string }

const wrong = (field: string, message: string): Read => ({ ok: false, field, message })

/** What a form says of a new recall, as the backend takes it: lots that were ticked, with ranges of labels from lines of text. */
export function readNewRecall(form: FormData): Read {
  const t = translator("recall")
  const ticked = form.getAll("lots").filter((code) => typeof code === "string")
  const lots = new Map<string, NamedLot>(ticked.map((code) => [code, { code }]))
  for (const line of textField(form, "ranges").split("\n")) {
    if (line.trim() === "") continue
    const [, code = "", first = "", last = first] = LINE.exec(line.trim()) ?? []
    if (code === "") return wrong("ranges", t("form.rangeWrong", { line: line.trim().slice(0, 80) }))
    lots.set(code.toUpperCase(), { code: code.toUpperCase(), first_item: Number(first), last_item: Number(last) })
  }
  const kind = textField(form, "kind")
  if (kind !== "real" && kind !== "drill") return wrong("kind", t("form.kindMissing"))
  const text = (name: string): string | undefined => textField(form, name) || undefined
  return {
    ok: true,
    json: {
      request_key: text("request_key"),
      is_drill: kind === "drill",
      hazard_class: text("hazard_class"),
      reason: text("reason"),
      advice: text("advice"),
      contact_phone: text("contact_phone"),
      lots: [...lots.values()],
    },
  }
}

/** The field of the form that shows what the backend says of a path in the request. */
export const newRecallField = (path: string): string =>
  path.startsWith("lots") ? (path.endsWith("_item") ? "ranges" : "lots") : path
