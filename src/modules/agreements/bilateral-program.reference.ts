import type { Reference } from '../../kernel/context';
import { bilateralProgramById } from './bilateral-programs.loaders';

export const bilateralProgramReference: Reference = { prefix: 'bpr', keys: ['id'], hideable: true, load: (ctx, ref) => bilateralProgramById(ctx).load(ref.id) };
