/** A document of the same address is there already. */
export class DocumentExists extends Error {
  readonly documentId: string;

  constructor(documentId: string) {
    super("A document of this address is there already: add claims to it, or say another one.");
    this.documentId = documentId;
  }
}
