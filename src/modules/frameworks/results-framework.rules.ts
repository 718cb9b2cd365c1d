import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

const OWNERS = ['owner', 'ownerGrouping', 'ownerOrganization'];
const MAY_BE_SHARED = ['PROGRAM', 'PROJECT'];

/** A framework has one owner; that of a program or project may belong to its parties together, and then names none. */
export function hasOneOwner(framework: Row): Problem[] {
  const owners = OWNERS.filter((field) => framework[field]);
  if (owners.length === 1 || (owners.length === 0 && MAY_BE_SHARED.includes(framework.kind))) return [];
  return [{ field: 'owner', expected: `one of ${OWNERS.join(', ')}`, got: owners.length ? owners.join(', ') : null }];
}
