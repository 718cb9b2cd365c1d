/**
 * What a module needs of others in bulk: it declares the shape and asks through the port, the owners export readers
 * from their index, and the composition root connects the two.
 */
export class Port<Readers extends object> {
  private readers: Readers | null = null;

  constructor(private readonly name: string) {}

  connect(readers: Readers): void {
    this.readers = readers;
  }

  get read(): Readers {
    if (!this.readers) throw new Error(`port ${this.name}: expected the composition root to connect it before the first operation`);
    return this.readers;
  }
}
