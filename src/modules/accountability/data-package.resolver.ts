import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Saved } from '../../kernel/records.port';
import { Weighs } from '../../kernel/weight';
import { SaveDataPackageInput } from './data-package.inputs';
import { saveDataPackage } from './data-package.service';
import { SaveDataPackagePayload } from './data-package.type';

/** Up to a hundred records are written, while all other writers wait. */
const WEIGHT = 200;

@Resolver()
export class DataPackageResolver {
  @Weighs(WEIGHT)
  @Mutation(() => SaveDataPackagePayload, { description: 'Saves records of any types in one go, as files of a data package: all of them, or none. The rules are those of the mutation of each type.' })
  saveDataPackage(@Arg('input', () => SaveDataPackageInput, { description: 'The files.' }) input: SaveDataPackageInput, @Context() ctx: Ctx): Promise<{ saved: Saved[]; isDryRun: boolean }> {
    return saveDataPackage(ctx, input);
  }
}
