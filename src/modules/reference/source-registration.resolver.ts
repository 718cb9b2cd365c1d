import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordsPort } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { refusal } from '../../kernel/user-error';
import { RegisterSourceInput } from './source-registration.inputs';
import { RegisterSourcePayload } from './source-registration.type';
import { insertSource, sourceByCode } from './sources.loaders';

@Resolver()
export class SourceRegistrationResolver {
  @Mutation(() => RegisterSourcePayload, { description: 'Registers a publication or page, so that records can cite it. For officials of a country and administrators of an agency: a source is public at once, and everybody reads who registered it.' })
  async registerSource(@Arg('input', () => RegisterSourceInput, { description: 'The source.' }) input: RegisterSourceInput, @Context() ctx: Ctx): Promise<Row> {
    const { idempotencyKey: _, party: named, reason, ...fields } = { ...input, title: input.title.trim() };
    if (fields.code && (await sourceByCode(ctx).load(fields.code))) throw refusal('CONFLICT', 'code', 'a code that no source has');
    const { row, party, saved } = await recordsPort.read.bring(ctx, 'Source', fields, { party: named ?? null, reason: reason ?? null });
    await insertSource(ctx, { ...row, registeredBy: party });
    return saved;
  }
}
