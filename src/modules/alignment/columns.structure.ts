/** A column of whole numbers that grows; a million of them take four megabytes. */
export class IntColumn {
  values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    this.reserve(this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Makes room up to a length; what is new is zero. */
  reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = new Int32Array(Math.max(length, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }
}

/** Texts by number, as bytes in one piece: a million strings would weigh on every collection of garbage. */
export class TextColumn {
  private bytes = Buffer.alloc(16_384);
  private used = 0;
  private readonly starts = new IntColumn();
  private readonly ends = new IntColumn();

  set(at: number, text: string): void {
    const length = Buffer.byteLength(text);
    if (this.used + length > this.bytes.length) this.bytes = Buffer.concat([this.bytes], Math.max(this.used + length, this.bytes.length * 2));
    this.bytes.write(text, this.used);
    this.starts.reserve(at + 1);
    this.ends.reserve(at + 1);
    this.starts.values[at] = this.used;
    this.ends.values[at] = this.used += length;
  }

  get(at: number): string {
    return this.bytes.toString('utf8', this.starts.values[at], this.ends.values[at]);
  }

  /** By bytes, as the collation "C" of the database compares. */
  compare(a: number, b: number): number {
    return this.bytes.compare(this.bytes, this.starts.values[b]!, this.ends.values[b]!, this.starts.values[a]!, this.ends.values[a]!);
  }

  compareTo(at: number, bytes: Buffer): number {
    return this.bytes.compare(bytes, 0, bytes.length, this.starts.values[at]!, this.ends.values[at]!);
  }
}

/**
 * Lists of members in one piece of memory, each with the facts that filters ask about beside it: filters read a million
 * of them in the order of memory. A list that outgrows its room moves to the end.
 */
export class MemberLists {
  readonly members = new IntColumn();
  readonly facts = new IntColumn();
  private readonly starts = new IntColumn();
  private readonly lengths = new IntColumn();
  private readonly rooms = new IntColumn();

  get count(): number { return this.starts.length; }
  start(list: number): number { return this.starts.values[list]!; }
  end(list: number): number { return this.starts.values[list]! + this.lengths.values[list]!; }

  /** Adds an empty list with room for some members. */
  add(room = 0): number {
    this.starts.push(this.members.length);
    this.lengths.push(0);
    this.rooms.push(room);
    this.occupy(room);
    return this.starts.length - 1;
  }

  /** Puts a member at a place of its list, counted from the start of the piece of memory. */
  insert(list: number, place: number, member: number, facts: number): void {
    const offset = place - this.start(list);
    const length = this.lengths.values[list]!;
    if (length === this.rooms.values[list]) this.move(list, Math.max(4, length * 2));
    const at = this.start(list) + offset;
    for (const column of [this.members, this.facts]) column.values.copyWithin(at + 1, at, this.start(list) + length);
    this.members.values[at] = member;
    this.facts.values[at] = facts;
    this.lengths.values[list] = length + 1;
  }

  remove(list: number, member: number): void {
    const at = this.members.values.indexOf(member, this.start(list));
    for (const column of [this.members, this.facts]) column.values.copyWithin(at, at + 1, this.end(list));
    this.lengths.values[list]! -= 1;
  }

  /** Puts the lists one after the other without room to spare: they are read in this order. */
  compact(): void {
    const size = this.lengths.values.subarray(0, this.count).reduce((sum, length) => sum + length, 0);
    const packed = [new Int32Array(size), new Int32Array(size)] as const;
    let at = 0;
    for (let list = 0; list < this.count; list += 1) {
      const [from, to] = [this.start(list), this.end(list)];
      packed[0].set(this.members.values.subarray(from, to), at);
      packed[1].set(this.facts.values.subarray(from, to), at);
      this.starts.values[list] = at;
      this.rooms.values[list] = to - from;
      at += to - from;
    }
    [this.members, this.facts].forEach((column, i) => { column.values = packed[i]!; column.length = at; });
  }

  private move(list: number, room: number): void {
    const [from, to, at] = [this.start(list), this.end(list), this.members.length];
    this.occupy(room);
    for (const column of [this.members, this.facts]) column.values.copyWithin(at, from, to);
    this.starts.values[list] = at;
    this.rooms.values[list] = room;
  }

  private occupy(room: number): void {
    for (const column of [this.members, this.facts]) {
      column.reserve(column.length + room);
      column.length += room;
    }
  }
}
