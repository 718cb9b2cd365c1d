import type { Reference } from '../../kernel/context';
import { projectByCode, projectById } from './projects.loaders';

export const projectReference: Reference = {
  prefix: 'prj',
  keys: ['id', 'code'],
  hideable: true,
  load: (ctx, ref) => (ref.id ? projectById(ctx).load(ref.id) : projectByCode(ctx).load(ref.code)),
};
