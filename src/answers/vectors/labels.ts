import { SynchronousInMemoryDocstore } from '@langchain/community/stores/doc/in_memory';
import { Document } from '@langchain/core/documents';

/** Documents that are nothing but their number: a store of sixty thousand of them would only hold what is known. */
export class Labels extends SynchronousInMemoryDocstore {
  override add(): void {}

  override search(label: string): Document {
    return new Document({ pageContent: '', metadata: { id: Number(label) + 1 } });
  }
}
