import type { Metadata } from "next"
import { NotFoundText } from "@/features/shell/components/not-found-text"
import { translator } from "@/shared/i18n/translator"

export function generateMetadata(): Metadata {
  return { title: translator("common")("problem.notFoundTitle") }
}

export default function ShopNotFound() {
  return <NotFoundText />
}
