import { fold } from "@san-ocop/kit/fold"
import { usualSpelling } from "@san-ocop/kit/spelling"
import { unreadable } from "./unreadable"

const KIND = /^(thành phố|thị xã|thị trấn|đặc khu|phường|xã|quận|huyện|tỉnh)\s+/i

/** "xã Hòa An", in any spelling -> full name "Xã Hòa An", kind "xã", name "Hòa An", folded name "hoa an". */
export function nameParts(written: string): { full_name: string; kind: string; name: string; folded_name: string } {
  const usual = usualSpelling(written.trim())
  const full_name = usual.charAt(0).toUpperCase() + usual.slice(1)
  const kind = KIND.exec(full_name)?.[1]
  if (kind === undefined) throw unreadable(`a unit's name must begin with its kind: ${written}`)
  const name = full_name.slice(kind.length).trim()
  return { full_name, kind: kind.toLowerCase(), name, folded_name: fold(name) }
}
