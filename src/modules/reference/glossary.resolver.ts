import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { CodeListValue } from './code-list.type';
import { GlossaryTerm } from './glossary-term.entity';
import { termList } from './glossary-terms.loaders';
import { glossaryEntryOf, glossaryOf } from './glossary.service';
import { GlossaryEntry } from './glossary.type';
import { Source } from './source.entity';
import { sourceById } from './sources.loaders';

const GlossaryTermConnection = connectionOf(GlossaryTerm, 'GlossaryTerm', 'terms');
export const GlossaryTermRecordFields = recordFields(GlossaryTerm, Source, [], { sourceById: (ctx, id) => sourceById(ctx).load(id) });

@Resolver(() => GlossaryTerm)
export class GlossaryTermResolver {
  @Query(() => GlossaryTermConnection, { description: 'Terms of the field with what sources mean by them, by code.' })
  async glossaryTerms(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('list', () => String, { nullable: true, description: 'Only terms that are codes of this list; all when left out.' }) list?: string | null,
  ): Promise<Page> {
    return GlossaryTermConnection.of(await pageOf(ctx, termList(list), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'The term.' })
  term(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.term, locale)!;
  }

  @FieldResolver(() => LocalizedText, { description: 'What the source means by it, in our words.' })
  definition(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.definition, locale)!;
  }
}

@Resolver(() => GlossaryEntry)
export class GlossaryEntryResolver {
  @Query(() => GlossaryEntry, { nullable: true, description: 'What a code of a list means; null when there is no such code.' })
  glossaryEntry(
    @Context() ctx: Ctx,
    @Arg('list', () => String, { description: 'Name of the list, for example ParticipationRole or DAC.' }) list: string,
    @Arg('code', () => String, { description: 'The code.' }) code: string,
  ): Promise<GlossaryEntry | null> {
    return glossaryEntryOf(ctx, list, code);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the code for people.' })
  term(@Root() entry: GlossaryEntry, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(entry.label, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What it means; null where the name that the owner of the list gives is all there is.' })
  definition(@Root() entry: GlossaryEntry, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(entry.meaning, locale);
  }
}

@Resolver(() => CodeListValue)
export class CodeGlossaryResolver {
  @FieldResolver(() => GlossaryEntry, { description: 'What the code means, and who says so.' })
  glossary(@Root() value: CodeListValue, @Context() ctx: Ctx): Promise<GlossaryEntry> {
    return glossaryOf(ctx, value);
  }
}
