import { headers } from "next/headers"
import type { ReactNode } from "react"
import { Skeleton, type SkeletonShape } from "./skeleton"
import { SkeletonBoundary } from "./skeleton-boundary"

/**
 * A page with a skeleton for whoever walks to it inside the site. Whoever opens its address gets it whole:
 * it can still answer 404, and it can be read without JavaScript. `loading.tsx` can do neither.
 */
export const withSkeleton = <Props extends object>(Page: (props: Props) => Promise<ReactNode>, shape: SkeletonShape) =>
  async function PageWithSkeleton(props: Props) {
    const walking = (await headers()).get("sec-fetch-dest") === "empty"
    return (
      <SkeletonBoundary skeleton={walking ? <Skeleton shape={shape} /> : null}>
        <Page {...props} />
      </SkeletonBoundary>
    )
  }
