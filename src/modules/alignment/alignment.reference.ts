import type { Reference } from '../../kernel/context';
import { assessmentById, linkById } from './alignment-links.loaders';

/** How others load this module's records by key. */
export const references: { [type: string]: Reference } = {
  AlignmentLink: { prefix: 'lnk', keys: ['id'], hideable: true, load: (ctx, ref) => linkById(ctx).load(ref.id) },
  AlignmentAssessment: { prefix: 'asm', keys: ['id'], hideable: true, load: (ctx, ref) => assessmentById(ctx).load(ref.id) },
};
