import { z } from "@medusajs/framework/zod"

// Control characters and invisible ones that reorder or hide text. Line breaks and tabs are allowed in long texts only.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const LINE_BREAK = /[\t\n\r]/

const tidy = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").trim()

const visible = (text: string): boolean => !INVISIBLE.test(text)
const oneLine = (text: string): boolean => !LINE_BREAK.test(text)
const INVISIBLE_MESSAGE = "Có ký tự lạ không hiển thị được. Mời bà con nhập lại."

/** Text that a person types on one line; marks are composed (NFC), so that equal words are equal. */
export const line = (min: number, max: number) =>
  z
    .string()
    .transform((text) => tidy(text).replace(/ {2,}/g, " "))
    .pipe(
      z.string().min(min).max(max).refine(visible, INVISIBLE_MESSAGE).refine(oneLine, "Chỉ được nhập trên một dòng."),
    )

/** Text of several lines. */
export const prose = (min: number, max: number) =>
  z.string().transform(tidy).pipe(z.string().min(min).max(max).refine(visible, INVISIBLE_MESSAGE))

/** Text that may be left out: empty is the same as none. */
export const optionalProse = (max: number) =>
  prose(0, max)
    .nullable()
    .default(null)
    .transform((text) => text || null)
