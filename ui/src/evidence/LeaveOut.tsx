import { IconEyeOff } from "@tabler/icons-react";
import { switchSource } from "../filter/switch-source.ts";
import type { ClaimShown } from "../graphql/fragments.ts";
import { counts } from "./numbering.ts";
import { Name } from "../design/Name.tsx";

/** Offers to see the graph without the publisher that most of these claims go back to. */
export function LeaveOut({ claims }: { claims: readonly ClaimShown[] }) {
  const publishers = claims.filter(counts).flatMap(({ origin }) => {
    return origin?.publisher ? [origin.publisher] : [];
  });
  const [most] = [...Map.groupBy(publishers, ({ id }) => id).values()].sort(
    (a, b) => b.length - a.length,
  );
  const publisher = most?.[0];
  if (!publisher) return null;
  return (
    <button
      type="button"
      className="button"
      data-small
      onClick={() => switchSource("excludePublishers", publisher)}
      title={`Count nothing that ${publisher.name} reports or carries`}
    >
      <IconEyeOff size={16} stroke={1.6} aria-hidden="true" />
      <span>
        Leave out <Name>{publisher.name}</Name>
      </span>
    </button>
  );
}
