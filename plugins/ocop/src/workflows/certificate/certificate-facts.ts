import { refuse } from "@san-ocop/floor/lib/problem"
import { isDay } from "@san-ocop/kit/day"
import type { NewCertificate } from "../../modules/programme/types"

const NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

const wrong = (field: string, message: string): never => refuse("invalid_data", message, { field, code: "invalid" })

/**
 * The rules that the table holds too, in words for people.
 * @throws Refusal invalid_data that names the first wrong field
 */
export function assertCertificateFacts(certificate: NewCertificate): void {
  const { number, stars, decided_on, valid_from, valid_until, state } = certificate
  if (!NUMBER.test(number)) wrong("number", "Số giấy chứng nhận chỉ gồm chữ cái không dấu, chữ số và dấu gạch.")
  if (!Number.isInteger(stars) || stars < 0 || stars > 5) wrong("stars", "Số sao phải từ 0 đến 5.")
  for (const [field, value] of Object.entries({ decided_on, valid_from, valid_until })) {
    if (value !== null && !isDay(value)) wrong(field, "Ngày chưa đúng, vui lòng xem lại.")
  }
  if (state !== "not_recognised" && decided_on === null) wrong("decided_on", "Vui lòng ghi ngày quyết định công nhận.")
  if (state !== "not_recognised" && valid_until === null) wrong("valid_until", "Vui lòng ghi ngày hết hiệu lực.")
  if (valid_from !== null && valid_until !== null && valid_from > valid_until) {
    wrong("valid_until", "Ngày hết hiệu lực phải sau ngày bắt đầu.")
  }
}
