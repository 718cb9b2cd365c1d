import { spawnSync } from 'node:child_process';

/** What the README may lean on: npm scripts, commands of `mixta`, and files. */
export interface Ground { scripts: string[]; commands: string[]; exists(path: string): boolean }

export const TESTED = '# tested';

/** The fenced shell blocks of a text, in order. */
export const shellBlocks = (markdown: string): string[] => [...markdown.matchAll(/^```(?:sh|bash|console)\n([\s\S]*?)^```/gm)].map((match) => match[1]!);

/** Commands that a reader would type and that are not there: npm scripts, commands of `mixta`, folders. */
export function deadCommands(markdown: string, ground: Ground): string[] {
  const typed = [...shellBlocks(markdown), ...[...markdown.matchAll(/`((?:npm|mixta) [^`]+)`/g)].map((match) => match[1]!)];
  return typed.flatMap((text) => text.replace(/(^|\s)#.*$/gm, '').split(/\n|&&|;/)).map((line) => line.replace(/^(\s*[A-Z_]+=\S+)+/, '').trim()).filter((line) => dead(line, ground));
}

function dead(line: string, ground: Ground): boolean {
  const [program, first, ...rest] = line.split(/\s+/);
  if (program === 'mixta') return deadMixta([first!, ...rest], ground);
  if (program !== 'npm') return false;
  if (first === 'ci' || first === 'install') return false;
  const script = first === 'run' ? rest.find((each) => !each.startsWith('-'))! : first!;
  if (!ground.scripts.includes(script)) return true;
  const after = rest.slice(rest.indexOf('--') + 1);
  return script === 'mixta' && rest.includes('--') && deadMixta(after, ground);
}

function deadMixta([command, folder]: string[], ground: Ground): boolean {
  if (!ground.commands.includes(command!)) return true;
  return command === 'load' && Boolean(folder) && !/[<.]/.test(folder![0]!) && !ground.exists(folder!);
}

/** Blocks marked `# tested` that end with an error, with the end of what they said. */
export function failingBlocks(markdown: string, cwd: string, env: NodeJS.ProcessEnv, user?: { uid: number; gid: number }): string[] {
  return shellBlocks(markdown).filter((block) => block.includes(TESTED)).flatMap((block) => {
    const { status, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', block], { cwd, env, ...user, encoding: 'utf8', timeout: 150_000, stdio: ['ignore', 'pipe', 'pipe'] });
    return status === 0 ? [] : [`${block.trim()}\n-> ${status} ${stderr.slice(-300)}`];
  });
}
