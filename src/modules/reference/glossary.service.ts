import type { Ctx } from '../../kernel/context';
import { codeListsOf } from './code-list.service';
import type { CodeListValue } from './code-list.type';
import { termByListCode } from './glossary-terms.loaders';
import { GlossaryEntry } from './glossary.type';

/** A code as a glossary shows it: a source's definition where there is one, else our own, else the name that the list's owner gives. */
export async function glossaryOf(ctx: Ctx, value: CodeListValue): Promise<GlossaryEntry> {
  const { list, code, description, stored } = value;
  const source = await termByListCode(ctx).load(`${list.name}:${code}`);
  const ours = description ? [{ locale: 'en', text: description, status: 'HUMAN' as const }] : null;
  return Object.assign(new GlossaryEntry(), {
    list: list.name, code, label: stored, listDescription: list.description, source,
    meaning: source?.definition ?? ours,
    definedBy: source ? 'SOURCE' : list.kind === 'ENUM' ? 'REGISTER' : 'LIST_OWNER',
  });
}

export async function glossaryEntryOf(ctx: Ctx, list: string, code: string): Promise<GlossaryEntry | null> {
  const found = codeListsOf(await ctx.catalog()).find((each) => each.name === list)?.codes.find((each) => each.code === code);
  return found ? glossaryOf(ctx, found) : null;
}
