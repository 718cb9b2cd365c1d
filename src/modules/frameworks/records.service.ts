import type DataLoader from 'dataloader';
import type { Row } from '../../kernel/stub';

/** Rows behind ids, in the order of the ids; those that the viewer may not see leave the list. */
export async function visible(loader: DataLoader<string, Row | null>, ids: string[]): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row): row is Row => row !== null);
}
