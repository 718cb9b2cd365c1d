import { Exact } from './exact';

/** What is coded with a share of the whole in percent, or without. */
export interface Shared<K> { readonly key: K; readonly percentage: string | null }
export interface Share<K> { readonly key: K; readonly share: Exact }

/** Each key with its part of the whole: all of it where there is one key alone; null for several without shares, since an even split is never assumed. */
export function sharesOf<K extends string>(coded: readonly Shared<K>[]): Share<K>[] | null {
  const keys = [...new Set(coded.map(({ key }) => key))];
  if (keys.length === 1) return [{ key: keys[0]!, share: Exact.ONE }];
  if (coded.some(({ percentage }) => percentage === null)) return null;
  const hundred = Exact.of('100');
  return keys.map((key) => ({ key, share: Exact.sum(coded.filter((each) => each.key === key).map(({ percentage }) => Exact.of(percentage!))).over(hundred) }));
}
