import type { Ctx } from '../../kernel/context';
import { stub, type Row } from '../../kernel/stub';
import type { AlignmentBasis, LinkLevel } from './alignment-link.words';
import { linksByProjectId } from './alignment-links.loaders';
import { receives, serves } from './alignment-rows.rules';
import { counts } from './claim.rules';
import { backedLinks } from './claim.service';
import { levelOf } from './link-subject.rules';
import { approvals } from './program-plan.service';
import { alignmentPort } from './readers.port';
import type { RecipientAlignment } from './recipient-alignment.type';

const DEEPEST: readonly LinkLevel[] = ['INDICATOR', 'NODE', 'FRAMEWORK'];

/** One row per country that receives: alignment with one says nothing of another. */
export async function alignmentByRecipient(ctx: Ctx, projectId: string, basis: AlignmentBasis): Promise<RecipientAlignment[]> {
  const { read } = alignmentPort;
  const [projects, roles] = await Promise.all([read.projects(ctx, [projectId]), read.roles(ctx, [projectId])]);
  const approval = (await approvals(ctx, projects)).get(projectId) ?? null;
  const links = (await backedLinks(ctx, await linksByProjectId(ctx).load(projectId))).filter((link) => counts(link.evidence, basis));
  const frameworks = new Map((await read.versionsOf(ctx, [...new Set(links.map((link) => link.frameworkId).filter(Boolean))])).map((each) => [each.id, each]));
  const countries = [...new Set(roles.flatMap((role) => (role.country ? [role.country] : [])))];
  return countries.filter((country) => receives(new Map([[projectId, roles]]), projectId, country)).map((recipient) => {
    const own = links.filter((link) => serves(link, { frameworks, recipient }, approval));
    return { country: stub('Country', { iso3: recipient }), level: deepest(own), links: own };
  });
}

const deepest = (links: readonly Row[]): LinkLevel | null => DEEPEST.find((level) => links.some((link) => levelOf(link) === level)) ?? null;
