import { Skeleton } from "@/shared/ui/skeleton"

export default function Loading() {
  return <Skeleton />
}
