import { NotFoundText } from "@/features/shell/components/not-found-text"

export default function ShopNotFound() {
  return <NotFoundText />
}
