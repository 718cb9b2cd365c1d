import type { Reference } from '../../kernel/context';
import { organizationById } from './organizations.loaders';

export const organizationReference: Reference = {
  prefix: 'org',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => organizationById(ctx).load(ref.id),
};
