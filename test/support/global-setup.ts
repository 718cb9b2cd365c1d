import { prepareTemplates } from './templates';

export default async function setup(): Promise<void> {
  await prepareTemplates();
}
