import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { PageArgs, connectionOf, pageOfKnown, type Page } from '../../kernel/page';
import { codeListsOf } from './code-list.service';
import { CodeList, CodeListValue } from './code-list.type';

const CodeListValueConnection = connectionOf(CodeListValue, 'CodeListValue', 'codes');

@Resolver(() => CodeList)
export class CodeListResolver {
  @Query(() => [CodeList], { description: 'Every enum of this API and every code list of the register, by name, with labels in es, en and pt.' })
  async codeLists(@Context() ctx: Ctx): Promise<CodeList[]> {
    return codeListsOf(await ctx.catalog());
  }

  @Query(() => CodeList, { nullable: true, description: 'A code list by its name; null when there is none.' })
  async codeList(@Context() ctx: Ctx, @Arg('name', () => String, { description: 'Name of the enum or table, for example CodeStatus or DAC.' }) name: string): Promise<CodeList | null> {
    return codeListsOf(await ctx.catalog()).find((list) => list.name === name) ?? null;
  }

  @FieldResolver(() => CodeListValueConnection, { description: 'The codes, in the order of the list.' })
  values(@Root() list: CodeList, @Args(() => PageArgs) page: PageArgs): Page {
    return CodeListValueConnection.of(pageOfKnown(list.codes as never[], page).data);
  }
}
