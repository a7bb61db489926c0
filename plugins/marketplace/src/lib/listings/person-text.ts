import { z } from "@medusajs/framework/zod"

// Control characters and invisible ones that reorder or hide text. Line breaks and tabs are allowed in long texts only.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
// The joiner U+200D makes one picture of several, and has no other work in Vietnamese. A picture may carry its skin tone or
// the sign that asks for colour.
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/u
const LINE_BREAK = /[\t\n\r]/

const tidy = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").trim()

const visible = (text: string): boolean => !INVISIBLE.test(text) && !STRAY_JOINER.test(text)
const oneLine = (text: string): boolean => !LINE_BREAK.test(text)
const INVISIBLE_MESSAGE = "Có ký tự lạ không hiển thị được, vui lòng nhập lại."
const ONE_LINE_MESSAGE = "Chỉ được nhập trên một dòng."

const bounded = (min: number, max: number, missing?: string) =>
  z.string().min(min, missing).max(max).refine(visible, INVISIBLE_MESSAGE)

/**
 * Text that a person types on one line; marks are composed (NFC), so that equal words are equal.
 * @param missing says what to do when it is missing or too short
 */
export const line = (min: number, max: number, missing?: string) =>
  z
    .string(missing)
    .transform((text) => tidy(text).replace(/ {2,}/g, " "))
    .pipe(bounded(min, max, missing).refine(oneLine, ONE_LINE_MESSAGE))

/** Text of several lines. @param missing as for a line */
export const prose = (min: number, max: number, missing?: string) =>
  z
    .string(missing)
    .transform(tidy)
    .pipe(bounded(min, max, missing))

/** Text that may be left out: empty is the same as none. */
export const optionalProse = (max: number) =>
  prose(0, max)
    .nullable()
    .default(null)
    .transform((text) => text || null)
