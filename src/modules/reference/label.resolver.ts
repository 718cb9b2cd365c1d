import { Arg, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';

/** The field `label` of a type whose table stores its names in the column `label`. */
export function labelField(Type: ClassType<object>, description: string): Function {
  @Resolver(() => Type)
  class LabelResolver {
    @FieldResolver(() => LocalizedText, { description })
    label(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
      return localized(row.label, locale)!;
    }
  }
  return LabelResolver;
}
