import { Arg, Ctx as Context, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Column } from 'typeorm';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Decimal, Locale } from '../../kernel/scalars';
import { SdgLevel } from '../../kernel/sdg-level';
import type { Row } from '../../kernel/stub';

/** Columns of every part that names a sector by its code. */
@ObjectType('SectorTag', { simpleResolvers: true, description: 'A sector that an offer or request falls under, by its code.' })
export class SectorTag {
  @Field(() => String, { description: 'Vocabulary of the code: DAC, SEGIB, or that of a data package.' })
  @Column('text')
  vocabulary: string;

  @Field(() => String, { description: 'Code in its vocabulary.' })
  @Column('text')
  code: string;

  /** A column of offers alone: nobody states shares of what is asked for. */
  @Field(() => Decimal, { nullable: true, description: 'Share of the sector in the project that proves an offer; null for what is declared or asked for, and where the project gives no shares.' })
  percentage?: string | null;

  @Field(() => Boolean, { description: 'True when the code was chosen by the curator rather than given by the source.' })
  @Column('boolean')
  suggested: boolean;
}

/** Columns of every part that names a goal, target or indicator by its code. */
@ObjectType('SdgTag', { simpleResolvers: true, description: 'A goal, target or indicator of the 2030 Agenda that an offer or request serves.' })
export class SdgTag {
  @Field(() => String, { description: 'Code: 3, 3.8 or 3.8.1.' })
  @Column('text')
  code: string;

  @Field(() => SdgLevel, { description: 'Goal, target or indicator: as deep as the code goes.' })
  @Column('text')
  level: SdgLevel;

  @Field(() => Boolean, { description: 'True when the code was chosen by the curator rather than given by the source.' })
  @Column('boolean')
  suggested: boolean;
}

@Resolver(() => SectorTag)
export class SectorTagResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Name of the sector.' })
  async label(@Root() row: Row, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText | null> {
    return localized((await ctx.catalog()).label(row.vocabulary, row.code), locale);
  }
}

@Resolver(() => SdgTag)
export class SdgTagResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Name of the goal, target or indicator.' })
  async label(@Root() row: Row, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText | null> {
    return localized((await ctx.catalog()).label('SDG', row.code), locale);
  }
}

const suggested = { type: 'boolean', description: 'True when the curator chose the code.' };

/** JSON Schema of such parts, for a data package. */
export const sectorTags = {
  type: 'array', description: 'Sectors by code.', items: {
    type: 'object', required: ['vocabulary', 'code', 'suggested'], additionalProperties: false, properties: {
      vocabulary: { type: 'string', pattern: '^[A-Z]{2,10}$', description: 'DAC, SEGIB, or a vocabulary of the package.' },
      code: { type: 'string', minLength: 1, maxLength: 20, description: 'Code in it.' }, suggested,
    },
  },
};

export const sdgTags = {
  type: 'array', description: 'Goals, targets or indicators of the 2030 Agenda.', items: {
    type: 'object', required: ['code', 'level', 'suggested'], additionalProperties: false, properties: {
      code: { type: 'string', pattern: '^\\d{1,2}(\\.[0-9a-z]{1,2}(\\.\\d{1,2})?)?$', description: '3, 3.8 or 3.8.1.' },
      level: { enum: ['GOAL', 'TARGET', 'INDICATOR'], description: 'Depth of the code.' }, suggested,
    },
  },
};
