import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { PriorityArea, ProgramSdgReference } from './bilateral-program-parts.entity';
import { FrameworkNodeStub } from './framework-node.stub';
import { SdgStub } from './sdg.stub';

@Resolver(() => PriorityArea)
export class PriorityAreaResolver {
  @FieldResolver(() => LocalizedText, { description: 'The area, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => FrameworkNodeStub, { nullable: true, description: 'The objective of a plan of either side that it answers, where a source says so.' })
  node(@Root() row: Row): Row | null {
    return stubOrNull('FrameworkNode', 'id', row.nodeId);
  }
}

@Resolver(() => ProgramSdgReference)
export class ProgramSdgReferenceResolver {
  @FieldResolver(() => SdgStub, { description: 'The goal, target or indicator.' })
  sdg(@Root() row: Row): Row {
    return stub('Sdg', { id: row.sdgId });
  }
}
