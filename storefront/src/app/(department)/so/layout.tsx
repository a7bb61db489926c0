import type { Metadata } from "next"
import type { ReactNode } from "react"
import { translator } from "@/shared/i18n/translator"

export function generateMetadata(): Metadata {
  const area = translator("department")("area")
  return { title: { default: area, template: `%s · ${area}` }, robots: { index: false, follow: false } }
}

export default function DepartmentAreaLayout({ children }: { children: ReactNode }) {
  return children
}
