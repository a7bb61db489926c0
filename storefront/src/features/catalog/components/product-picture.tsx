import { picturePath } from "@/shared/picture"
import { Mark } from "@/shared/ui/wordmark"

type Props = { picture: string | null; alt: string; eager?: boolean; size?: number }

/** A square picture, or our mark on soft green where there is none. `eager` only for the first one that people see. */
export function ProductPicture({ picture, alt, eager, size = 400 }: Props) {
  const source = picturePath(picture)
  if (!source) {
    return (
      <span className="grid aspect-square w-full place-items-center rounded-small bg-leaf-soft">
        <Mark size={48} />
      </span>
    )
  }
  return (
    // eslint-disable-next-line @next/next/no-img-element -- pictures come from the backend ready in their size
    <img
      src={source}
      alt={alt}
      width={size}
      height={size}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding="async"
      className="aspect-square w-full rounded-small bg-leaf-soft object-cover"
    />
  )
}
