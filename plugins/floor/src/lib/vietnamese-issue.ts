import type { z } from "@medusajs/framework/zod"

type Issue = z.core.$ZodRawIssue

const EXPECTED: Readonly<Record<string, string>> = {
  string: "Vui lòng nhập bằng chữ.",
  number: "Vui lòng nhập một con số.",
  int: "Vui lòng nhập số nguyên.",
  boolean: "Vui lòng chọn có hoặc không.",
  array: "Vui lòng gửi một danh sách.",
  object: "Thông tin gửi lên chưa đúng dạng.",
  date: "Ngày chưa đúng, vui lòng xem lại.",
}

const FORMATS: Readonly<Record<string, string>> = {
  email: "Địa chỉ thư điện tử chưa đúng.",
  url: "Địa chỉ trang mạng chưa đúng.",
  datetime: "Thời gian chưa đúng, vui lòng xem lại.",
  date: "Ngày chưa đúng, vui lòng xem lại.",
}

/** Missing is told apart from wrong: JSON cannot hold undefined, so an undefined input was not sent. */
const wrongType = (expected: string, input: unknown): string =>
  input === undefined || input === null
    ? "Vui lòng điền thông tin này."
    : (EXPECTED[expected] ?? "Thông tin chưa đúng.")

function tooSmall(origin: string, minimum: number | bigint): string {
  if (origin === "string")
    return minimum > 1 ? `Vui lòng nhập ít nhất ${minimum} ký tự.` : "Vui lòng điền thông tin này."
  if (origin === "array" || origin === "set") return `Vui lòng chọn ít nhất ${minimum} mục.`
  return `Không được nhỏ hơn ${minimum}.`
}

function tooBig(origin: string, maximum: number | bigint): string {
  if (origin === "string") return `Không được dài quá ${maximum} ký tự.`
  if (origin === "array" || origin === "set") return `Không được quá ${maximum} mục.`
  return `Không được lớn hơn ${maximum}.`
}

/** What a person reads when a field does not fit its schema. A message written in the schema itself wins over this. */
export function vietnameseIssue(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, issue.input)
    case "too_small":
      return tooSmall(issue.origin, issue.minimum)
    case "too_big":
      return tooBig(issue.origin, issue.maximum)
    case "invalid_format":
      return FORMATS[issue.format] ?? "Thông tin chưa đúng dạng."
    case "not_multiple_of":
      return `Phải là bội số của ${issue.divisor}.`
    case "unrecognized_keys":
      return `Không nhận thông tin “${issue.keys.join(", ")}”.`
    case "invalid_value":
      return "Vui lòng chọn một trong các mục đã có."
    default:
      return "Thông tin chưa đúng, vui lòng xem lại."
  }
}
