import type { Reference } from '../../kernel/context';
import { reviewEventById } from './review-events.loaders';

export const reviewEventReference: Reference = { prefix: 'rev', keys: ['id'], hideable: true, load: (ctx, ref) => reviewEventById(ctx).load(ref.id) };
