import { Arg, Ctx as Context, Field, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx, Reference } from '../../kernel/context';
import type { ModuleDefinition } from '../../kernel/module';
import type { RecordSpec } from '../../kernel/package';
import { recordsPort } from '../../kernel/records.port';
import { RecordVisibility } from '../../kernel/record-visibility';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { recordInput } from './record-inputs';

/** One mutation for each type of record that the module owns: `saveProject`, `saveEvent` and so on. */
export const recordMutations = (module: ModuleDefinition): Function[] =>
  module.records.filter((spec) => spec.isRecord !== false && module.owns[spec.type]).map((spec) => recordMutation(spec, module.owns[spec.type]!));

function recordMutation(spec: RecordSpec, reference: Reference): Function {
  const Input = recordInput(spec);
  const Payload = payloadOf(spec, reference);
  @Resolver()
  class SaveResolver {
    @Mutation(() => Payload, { name: `save${spec.type}`, description: `Creates a ${spec.type}, or changes the fields given of one that you are custodian of. What is wrong is told in userErrors; then nothing was changed.` })
    save(@Arg('input', () => Input, { description: 'What is to be saved.' }) input: Row, @Context() ctx: Ctx): Promise<Row> {
      const { idempotencyKey: _, recordVersion, party, publish, reason, ...fields } = JSON.parse(JSON.stringify(input)) as Row;
      return recordsPort.read.save(ctx, spec.type, fields, { version: recordVersion ?? null, party: party ?? null, publish: publish ?? false, reason: reason ?? null });
    }
  }
  return SaveResolver;
}

function payloadOf(spec: RecordSpec, reference: Reference): Function {
  @ObjectType(`Save${spec.type}Payload`, { simpleResolvers: true, description: `What became of a ${spec.type} that was to be saved.` })
  class SavePayload {
    @Field(() => spec.entity as never, { nullable: true, description: 'The record as everybody, or its custodian alone, sees it now; null when the change was refused. A change of a public record that is not published yet does not show in it.' })
    record(@Root() { recordId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
      return recordId ? reference.load(ctx, { id: recordId }) : null;
    }

    @Field(() => Int, { nullable: true, description: 'Version of the record now; null when the change was refused.' })
    recordVersion(@Root() { version }: Row): number | null {
      return version ?? null;
    }

    @Field(() => RecordVisibility, { nullable: true, description: 'Whether the version is public; null when the change was refused.' })
    visibility: RecordVisibility | null;

    @Field(() => [UserError], { description: 'Why it was refused; empty when it was saved.' })
    userErrors: UserError[];
  }
  return SavePayload;
}
