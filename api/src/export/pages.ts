/** The answer to a query whose one root is a connection called `page`. */
export interface Page<Node> {
  page: Listed<Node>;
}

export interface Listed<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The pages of a connection, each asked for when it is wanted. */
export async function* paged<Node extends object>(
  ask: (after: string | null) => Promise<Page<Node>>,
): AsyncGenerator<Node[]> {
  let after: string | null = null;
  do {
    const { page }: Page<Node> = await ask(after);
    yield page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
